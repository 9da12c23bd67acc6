import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import readExcelFile from 'read-excel-file/node'
import { yearFigures } from '../../assessments/core/portfolio/year-figures.ts'
import { localToday } from '../../renderer/texts/format.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { type LaunchedApp, launchApp } from '../support/launch-electron.ts'
import { type AddedOrganisation, addManyOrganisations } from '../support/many-organisations.ts'
import {
  accepted,
  changeData,
  passphrase,
  prepareData,
  readData,
} from '../support/prepared-data.ts'
import { findings, scrollsSideways } from './barriers.ts'
import { pressOn, tabTo } from './open-window.ts'

const organisations = 70
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const rows = (page: Page) =>
  page.getByRole('table', { name: /^Organisationen mit Stand/ }).getByRole('row')

async function fill(dataFolder: string): Promise<readonly AddedOrganisation[]> {
  await prepareData(dataFolder)
  let added: readonly AddedOrganisation[] = []
  await changeData(dataFolder, (_call, { writer }) => {
    added = addManyOrganisations(writer, { organisations, visitsEach: 3, firstYear: 2024 })
  })
  return added
}

async function open(dataFolder: string): Promise<LaunchedApp> {
  const launched = await launchApp({ dataFolder, locale: 'de' })
  const { window: page } = launched
  await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Öffnen' }).click()
  await page.getByRole('heading', { name: 'Organisationen', level: 1 }).waitFor()
  return launched
}

test('the list of organisations shows where each stands, and is found, sorted and grouped by keyboard', async () => {
  await using data = makeAppFolder('portfolio')
  await fill(data.path)
  await using launched = await open(data.path)
  const { window: page } = launched
  const table = page.getByRole('table', { name: /^Organisationen mit Stand/ })
  await expect(page.getByText(`${organisations + 1} Organisationen`)).toBeVisible()
  await expect(table).toHaveAttribute('aria-rowcount', String(organisations + 2))
  // Only what is in sight is there.
  expect(await rows(page).count()).toBeLessThan(organisations)
  const sample = rows(page).filter({ hasText: 'Saalbrück (Beispiel)' })
  const first = rows(page).filter({ hasText: 'Organisation 001' })
  await expect(
    first.getByRole('img', { name: /^Gesamtwert im Verlauf: .*2024: \d+/ }),
  ).toBeVisible()
  await expect(rows(page).filter({ hasText: 'Organisation 070' })).toHaveCount(0)
  await expect(sample).toHaveCount(1)
  await table.getByRole('link', { name: 'Organisation 001' }).focus()
  for (let tabs = 0; tabs < organisations - 1; tabs += 1) await page.keyboard.press('Tab')
  await expect(table.getByRole('link', { name: 'Organisation 070' })).toBeFocused()
  await expect(rows(page).filter({ hasText: 'Organisation 070' })).toHaveAttribute(
    'aria-rowindex',
    String(organisations + 2),
  )
  const found = await findings(page, 'portfolio')
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })

  await pressOn(button(page, 'Letzter Termin'))
  await pressOn(button(page, 'Letzter Termin'))
  await expect(page.getByRole('columnheader', { name: 'Letzter Termin' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const days = await rows(page).locator('td:nth-child(3)').allTextContents()
  const isoDays = days.map((day) => day.split('.').toReversed().join('-'))
  expect(isoDays).toEqual(isoDays.toSorted().toReversed())
  expect(isoDays.length).toBeGreaterThan(5)

  await pressOn(page.getByRole('switch', { name: 'Nach Art gruppieren' }), 'Space')
  await expect(page.getByRole('rowheader', { name: /^Jobcenter \d+$/ })).toBeVisible()
  found.push(...(await findings(page, 'grouped portfolio')))

  await tabTo(page.getByRole('combobox', { name: 'Stand' }))
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Erhebung in Arbeit' }).click()
  // Every fifth of the generated ones, and the sample.
  await expect(page.getByText(`${organisations / 5 + 1} Organisationen`)).toBeVisible()
  await tabTo(page.getByRole('searchbox', { name: 'Organisationen durchsuchen' }))
  await page.keyboard.type('gibt es nicht')
  await expect(page.getByText('Keine Organisation passt zu Suche und Filtern.')).toBeVisible()
  await pressOn(button(page, 'Suche und Filter leeren'))
  await expect(page.getByText(`${organisations + 1} Organisationen`)).toBeVisible()
  expect(found).toEqual([])
})

test('the figures of a year are those of the data, on the screen and in the Excel file', async () => {
  await using data = makeAppFolder('year')
  const added = await fill(data.path)
  const counted = await readData(data.path, (call) => accepted(call('portfolio.counted', {})))
  const figures = yearFigures(counted.visits, counted.measures, 2026)
  expect(figures.visits.visits).toBeGreaterThan(organisations - 1)
  const path = join(data.path, 'Jahr.xlsx')
  const ratingsPath = join(data.path, 'Bewertungen.xlsx')
  {
    await using launched = await open(data.path)
    const { window: page, app } = launched
    await pressOn(page.getByRole('link', { name: 'Statistik' }))
    await expect(page.getByRole('heading', { name: 'Das Jahr 2026' })).toBeVisible()
    const byType = page.getByRole('region', { name: 'Erhebungen nach Art der Organisation' })
    const { visits } = figures
    await expect(byType.getByRole('row').last()).toHaveText(
      [
        'Alle Arten zusammen',
        visits.organisations,
        visits.visits,
        visits.closed,
        visits.short,
      ].join(''),
    )
    const offers = page.getByRole('region', { name: 'Angebote in diesen Maßnahmen' })
    await expect(offers.getByRole('row', { name: /^Beratung und Begleitung/ })).toHaveText(
      `Beratung und Begleitung${figures.offers.B}`,
    )
    const types = page.getByRole('region', { name: 'Wo die Arten von Organisationen stehen' })
    await expect(types.getByRole('row')).toHaveCount(10)
    // Words and symbols, and no number beside the dimension's code.
    const said = await types.locator('tbody td').allTextContents()
    expect(said.filter((text) => /\d/.test(text))).toEqual([])
    expect(said.length).toBeGreaterThan(8)
    const found = await findings(page, 'overview')
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await scrollsSideways(page)).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await pressOn(button(page, 'Als Excel-Datei'))
    found.push(...(await findings(page, 'export of the year')))
    await pressOn(button(page, 'Speichern unter …'))
    await expect(page.getByText('Die Jahreszahlen sind gespeichert.')).toBeVisible()
    await page.keyboard.press('Escape')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, ratingsPath)
    await pressOn(button(page, 'Bewertungen als Excel'))
    await pressOn(button(page, 'Speichern unter …'))
    await expect(page.getByText('Die Bewertungen sind gespeichert.')).toBeVisible()
    expect(found).toEqual([])
  }
  const [ratings, results] = await readExcelFile(readFileSync(ratingsPath))
  expect(ratings?.sheet).toBe('Bewertungen')
  expect(ratings?.data.length).toBeGreaterThan(1_000)
  expect(results?.sheet).toBe('Dimensionen')
  const sheets = await readExcelFile(readFileSync(path))
  const [countSheet, visitSheet] = sheets
  expect(countSheet?.sheet).toBe('Jahr 2026')
  expect(countSheet?.data[2]).toEqual(['Alle Arten zusammen', 'Erhebungen', figures.visits.visits])
  expect(visitSheet?.data).toHaveLength(figures.visits.visits + 1)
  expect(added).toHaveLength(organisations)
})

test('a closed visit hears in three words where it stands, and never a number', async () => {
  await using data = makeAppFolder('peers')
  const added = await fill(data.path)
  const visitId = added[1]?.visitIds.at(-1)
  if (visitId === undefined) throw new Error('There is no visit.')
  await using launched = await open(data.path)
  const { window: page } = launched
  await page.goto(`app://kompass/visits/${visitId}/results`)
  const peers = page.getByRole('region', { name: 'Vergleichsgruppe' })
  await expect(peers.getByRole('row')).toHaveCount(10)
  const said = await peers.locator('tbody tr td:nth-child(2)').allTextContents()
  const words = [
    '▲ deutlich über den anderen',
    '● im Bereich der anderen',
    '▼ deutlich unter den anderen',
  ]
  expect(said.filter((text) => words.includes(text)).length).toBeGreaterThan(0)
  expect(said.filter((text) => /\d/.test(text))).toEqual([])
  expect(await findings(page, 'peer group')).toEqual([])
  const shown = await peers.getByRole('row').allTextContents()
  await launched.app.close()
  // What was said is kept, and said again.
  await changeData(data.path, (call) => {
    const again = accepted(call('peers.compare', { visitId, today: localToday() }))
    const kinds = again.dimensions.map(({ outcome }) => outcome.kind === 'statement')
    expect(kinds.filter(Boolean)).toHaveLength(
      shown.filter((row) => words.some((each) => row.includes(each))).length,
    )
  })
})
