import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { ScoresDocument } from '../../assessments/files/json/scores-document.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { chartSeriesOf } from '../support/chart-values.ts'
import { launchApp } from '../support/launch-electron.ts'
import { accepted, passphrase, prepareData, readData } from '../support/prepared-data.ts'
import { readZip } from '../support/read-zip.ts'
import { runKompass } from '../support/run-kompass.ts'

const oneDecimal = new Intl.NumberFormat('de-DE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

async function scoresOf(dataFolder: string): Promise<ScoresDocument> {
  const passphraseFile = join(dataFolder, 'passphrase.txt')
  writeFileSync(passphraseFile, passphrase)
  const run = await runKompass('scores', dataFolder, '--passphrase-file', passphraseFile, '--json')
  expect(run).toMatchObject({ exitCode: 0, stderr: '' })
  const [document] = JSON.parse(run.stdout) as ScoresDocument[]
  if (document === undefined) throw new Error('No organisation was scored')
  return document
}

const dimensionCodes = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9']

/** The text of a Word document's paragraphs, one after the other. */
async function wordsOf(docx: Buffer): Promise<string> {
  const files = await readZip(docx)
  return (files.get('word/document.xml') ?? '').replace(/<[^>]+>/g, ' ')
}

async function rowTexts(page: Page, codes: readonly string[]): Promise<string[]> {
  const rows = codes.map((code) => page.getByRole('row', { name: new RegExp(`^${code} `) }).last())
  const texts = await Promise.all(rows.map((row) => row.textContent()))
  return texts.map((text) => text ?? '')
}

test('window, Word text, Word charts and headless command show the same numbers', async () => {
  await using data = makeAppFolder('same-numbers')
  const { organisationId } = await prepareData(data.path)
  const lastRated = await readData(data.path, (call) => {
    const { visits } = accepted(call('visits.series', { organisationId }))
    return visits.find(({ date }) => date === '2026-10-13')
  })
  const path = join(data.path, 'Bericht.docx')
  let shown: string[]
  {
    await using launched = await launchApp({ dataFolder: data.path, locale: 'de' })
    const { window: page, app } = launched
    await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Öffnen' }).click()
    await page.getByRole('heading', { name: 'Organisationen', level: 1 }).waitFor()
    await page.goto(`app://kompass/visits/${lastRated?.id}/results`)
    shown = await rowTexts(page, dimensionCodes)
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await page.getByRole('button', { name: 'Bericht' }).click()
    await page.getByRole('button', { name: 'Speichern unter …' }).click()
    await expect(page.getByText('Der Bericht ist gespeichert.')).toBeVisible({ timeout: 60_000 })
  }

  const document = await scoresOf(data.path)
  const [first, second, third] = document.visits
  const report = readFileSync(path)
  const words = await wordsOf(report)
  const pointsOf = (visit: typeof first) => visit?.dimensions.map(({ points }) => points) ?? []

  for (const [index, points] of pointsOf(third).entries()) {
    expect(shown[index]).toContain(oneDecimal.format(points ?? Number.NaN))
    expect(words).toContain(oneDecimal.format(points ?? Number.NaN))
  }
  expect(words).toContain(oneDecimal.format(third?.overall.points ?? Number.NaN))

  const [profile, beforeAfter, ...trends] = await chartSeriesOf(report)
  expect(profile?.map(({ values }) => values)).toEqual([pointsOf(third)])
  expect(beforeAfter?.map(({ values }) => values)).toEqual([pointsOf(second), pointsOf(third)])
  const pointsOverVisits = (code: string) =>
    [first, second, third].map(
      (visit) => visit?.dimensions.find((dimension) => dimension.code === code)?.points ?? null,
    )
  const overall = [first, second, third].map((visit) => visit?.overall.points ?? null)
  // D3 could not be evaluated in the first visit: its line begins with a gap.
  expect(pointsOverVisits('D3')[0]).toBeNull()
  const blocks = [
    ['D1', 'D2'],
    ['D3', 'D4'],
    ['D5', 'D6', 'D7'],
    ['D8', 'D9'],
  ]
  expect(trends.map((trend) => trend.map(({ values }) => values))).toEqual(
    blocks.map((codes) => [...codes.map(pointsOverVisits), overall]),
  )
})
