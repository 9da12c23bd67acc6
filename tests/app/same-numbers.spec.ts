import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { formatPointsChange } from '../../assessments/core/texts/format-points.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { expectReportToMatch } from '../support/compare-report.ts'
import { publishedIn, signOf } from '../support/expected-report.ts'
import { exactly, kompassScores } from '../support/kompass-scores.ts'
import { launchApp } from '../support/launch-electron.ts'
import { accepted, passphrase, prepareData, readData } from '../support/prepared-data.ts'
import { prepareTwoVersions } from '../support/two-versions.ts'
import { expectShown, openChartTable, shownRows } from './results-table.ts'

test('window, Word text, Word charts and headless command show the same numbers', async () => {
  await using data = makeAppFolder('same-numbers')
  const { organisationId } = await prepareData(data.path)
  const lastRated = await readData(data.path, (call) => {
    const { visits } = accepted(call('visits.series', { organisationId }))
    return visits.find(({ date }) => date === '2026-10-13')
  })
  const path = join(data.path, 'Bericht.docx')
  let shown: string[][]
  {
    await using launched = await launchApp({ dataFolder: data.path, locale: 'de' })
    const { window: page, app } = launched
    await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Öffnen' }).click()
    await page.getByRole('heading', { name: 'Organisationen', level: 1 }).waitFor()
    await page.goto(`app://kompass/visits/${lastRated?.id}/results`)
    shown = await shownRows(page)
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await page.getByRole('button', { name: 'Bericht' }).click()
    await page.getByRole('button', { name: 'Speichern unter …' }).click()
    await expect(page.getByText('Der Bericht ist gespeichert.')).toBeVisible({ timeout: 60_000 })
  }

  const scores = await kompassScores(data.path, passphrase)
  // The last visit has no answers yet; the report is about the one before and those that led to it.
  const reported = { ...scores, visits: scores.visits.slice(0, 3) }
  await expectReportToMatch(readFileSync(path), reported)
  const [first, , third] = reported.visits
  expect(third?.id).toBe(lastRated?.id)
  for (const [index, dimension] of third?.dimensions.entries() ?? [])
    expectShown(shown[index], dimension)

  // What makes the sample worth comparing: a gap, a cap, spans, items without a level.
  const dimensions = reported.visits.flatMap((visit) => visit.dimensions)
  expect(first?.dimensions.find(({ code }) => code === 'D3')?.points).toBeNull()
  expect(dimensions.some(({ cappedBy }) => cappedBy !== null)).toBe(true)
  expect(dimensions.some(({ span }) => span !== null && span.low < span.high)).toBe(true)
  expect(dimensions.some(({ counts }) => counts.notApplicable > 0)).toBe(true)
  expect(dimensions.some(({ counts }) => counts.notAssessed > 0)).toBe(true)
})

test('two versions, a Kurzcheck, gaps and a cap: screen, chart tables, headless command and Word say the same', async () => {
  await using data = makeAppFolder('two-versions')
  const { organisationId, visitIds } = await prepareTwoVersions(data.path)
  const path = join(data.path, 'Bericht.docx')
  const results: { readonly table: string[][]; readonly chart: string[][] }[] = []
  let compared: string[][]
  let trend: string[][]
  {
    await using launched = await launchApp({ dataFolder: data.path, locale: 'de' })
    const { window: page, app } = launched
    await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Öffnen' }).click()
    await page.getByRole('heading', { name: 'Organisationen', level: 1 }).waitFor()
    for (const id of visitIds) {
      await page.goto(`app://kompass/visits/${id}/results`)
      results.push({
        table: await shownRows(page),
        chart: await chartTable(page, 'profile_bars'),
      })
    }
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await page.getByRole('button', { name: 'Bericht' }).click()
    await page.getByRole('button', { name: 'Speichern unter …' }).click()
    await expect(page.getByText('Der Bericht ist gespeichert.')).toBeVisible({ timeout: 60_000 })
    await page.goto(`app://kompass/organisations/${organisationId}/comparison`)
    compared = await chartTable(page, 'before_after')
    await page.getByText('Wärmebild', { exact: true }).click()
    trend = await chartTable(page, 'heat_map')
  }

  const scores = await kompassScores(data.path, passphrase, organisationId)
  expect(scores.visits.map(({ id }) => id)).toEqual(visitIds)
  for (const [index, visit] of scores.visits.entries())
    for (const [row, dimension] of visit.dimensions.entries()) {
      expectShown(results[index]?.table[row], dimension)
      expect(results[index]?.chart[row]?.[1], `chart ${dimension.code}`).toBe(
        publishedIn(dimension),
      )
    }
  const [, second, third] = scores.visits
  const comparison = scores.comparisons.find(
    ({ earlier, later }) => earlier === second?.id && later === third?.id,
  )
  for (const [row, change] of comparison?.dimensions.entries() ?? []) {
    const [earlier, later] = [second?.dimensions[row], third?.dimensions[row]]
    if (earlier === undefined || later === undefined) throw new Error('A dimension is missing.')
    expect(compared[row]?.slice(1), `comparison ${change.code}`).toEqual([
      publishedIn(earlier),
      publishedIn(later),
      change.change === null ? '–' : formatPointsChange(exactly(change.change), 'de'),
      expect.stringContaining(signOf(change)),
    ])
  }
  for (const [index, visit] of scores.visits.entries())
    for (const [row, dimension] of visit.dimensions.entries())
      expect(trend[row]?.[index + 1], `trend ${dimension.code}`).toBe(publishedIn(dimension))
  await expectReportToMatch(readFileSync(path), scores)

  // What makes the organisation worth comparing.
  const dimensions = scores.visits.flatMap((visit) => visit.dimensions)
  expect(scores.visits.map(({ scope }) => scope)).toEqual(['full', 'short', 'full'])
  expect(third?.dimensions.some(({ cappedBy }) => cappedBy !== null)).toBe(true)
  expect(dimensions.some(({ counts }) => counts.notApplicable > 0)).toBe(true)
  expect(dimensions.some(({ counts }) => counts.notAssessed > 0)).toBe(true)
  expect(dimensions.some(({ points }) => points === null)).toBe(true)
  expect(comparison?.dimensions.some(({ change }) => change !== null)).toBe(true)
  const [first] = scores.visits
  const acrossVersions = scores.comparisons.find(
    ({ earlier, later }) => earlier === first?.id && later === third?.id,
  )
  expect(acrossVersions?.dimensions.some(({ change }) => change !== null)).toBe(true)
})

/** The cells of a chart's own table, row by row. */
async function chartTable(page: Page, kind: string): Promise<string[][]> {
  const figure = page.locator(`figure[data-chart="${kind}"]`)
  await openChartTable(figure)
  const rows = await figure.locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()))
}
