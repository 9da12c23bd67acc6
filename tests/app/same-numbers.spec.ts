import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { makeAppFolder } from '../support/app-folder.ts'
import { expectReportToMatch } from '../support/compare-report.ts'
import { kompassScores } from '../support/kompass-scores.ts'
import { launchApp } from '../support/launch-electron.ts'
import { accepted, passphrase, prepareData, readData } from '../support/prepared-data.ts'
import { expectShown, shownRows } from './results-table.ts'

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
