import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { resolveInstrument } from '../../assessments/core/instruments/resolve-instrument.ts'
import { readInstalledInstruments } from '../../assessments/files/instrument/installed-instruments.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { writeFilledSheet } from '../support/filled-sheet.ts'
import { findings, scrollsSideways } from './barriers.ts'
import { closeVisit, createOrganisation, createVisit } from './keyboard-steps.ts'
import { beginWith, type OpenWindow, openWindow, pressOn, tabTo } from './open-window.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const saved = (page: Page) => expect(page.getByTestId('save-status')).toContainText('gespeichert')

/** A segment's input has no size of its own, so it is pressed by its label. */
const view = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click()

async function openSelfRating(page: Page): Promise<void> {
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2030', 'short')
  await pressOn(page.getByRole('link', { name: 'Selbstbild' }))
  await expect(page.getByRole('heading', { name: 'Gemeinsamer Wert' })).toBeVisible()
}

async function shippedSnapshot(): Promise<InstrumentSnapshot> {
  const folder = join(import.meta.dirname, '../../resources/instruments')
  const [shipped] = (await readInstalledInstruments(folder)).instruments
  const snapshot = shipped && resolveInstrument(shipped, 'jobcenter-ge')
  if (!snapshot?.ok) throw new Error('No instrument is shipped.')
  return snapshot.value
}

async function answerOpenDialog({ app }: OpenWindow, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
    },
    [...paths],
  )
}

test('the agreed value is ticked by keyboard, stands beside the own rating, and makes a gap', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await openSelfRating(page)
  const first = page.getByRole('radiogroup', { name: /^D1\.1/ })
  await tabTo(first.getByRole('radio', { checked: true }))
  await page.keyboard.press('4')
  await expect(first.getByRole('radio', { name: '4 Wirksam und lernend' })).toBeFocused()
  for (const key of ['Enter', '4', 'Enter', 'b']) await page.keyboard.press(key)
  await expect(first.getByRole('radio', { name: '4 Wirksam und lernend' })).toBeChecked()
  await expect(page.getByRole('heading', { name: /^D1 Leitung und Strategie/ })).toContainText(
    '3 von 3',
  )
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('heading', { name: /^D1 Leitung/ })).toContainText('2 von 3')
  await page.keyboard.press('Control+Shift+Z')
  await saved(page)
  const found = await findings(page, 'agreed value')
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })

  // While scoring, the self-image stays hidden until the own rating is made.
  await pressOn(page.getByRole('link', { name: 'Bewertung', exact: true }))
  const scored = page.locator('[data-indicator]:focus')
  await expect(scored).toBeVisible()
  await expect(page.getByText('Selbstbild: Stufe 4')).toHaveCount(0)
  await page.keyboard.press('1')
  await expect(page.getByText('Selbstbild: Stufe 4').first()).toBeVisible()
  await saved(page)
  found.push(...(await findings(page, 'scoring beside the self-image')))

  await pressOn(page.getByRole('link', { name: 'Selbstbild', exact: true }))
  await expect(page.getByText('Außensicht: Stufe 1')).toBeVisible()
  await view(page, 'Auswertung')
  await expect(page.getByText('Themen für den Workshop:')).toBeVisible()
  await expect(page.getByText('zu wenig gemeinsam (1 Kriterium)')).toBeVisible()
  found.push(...(await findings(page, 'self-image, evaluation')))
  expect(found).toEqual([])
})

test('sheets are read from Excel after a dry run, and shown as a group once all are here', async () => {
  await using folder = makeAppFolder('sheets')
  const snapshot = await shippedSnapshot()
  const paths: string[] = []
  const add = async (name: string, answers: readonly string[]) => {
    const path = join(folder.path, name)
    await writeFilledSheet(path, { snapshot, scope: 'short', group: 'specialists', answers })
    paths.push(path)
  }
  for (const level of [0, 1, 2, 3, 4]) await add(`Bogen ${level}.xlsx`, [`${level}`, '2'])
  await add('doppelt.xlsx', ['4', '2'])
  await add('falsch.xlsx', ['7'])

  await using opened = await openWindow()
  const page = opened.window
  await openSelfRating(page)
  await view(page, 'Einzelne Bögen')
  await answerOpenDialog(opened, paths)
  await pressOn(button(page, 'Excel-Bögen einlesen'))
  const dialog = page.getByRole('dialog')
  await pressOn(dialog.getByRole('button', { name: 'Dateien auswählen' }))
  await expect(dialog.getByText('6 von 7 Dateien können übernommen werden.')).toBeVisible()
  await expect(dialog.getByText(/Zelle L2: D1\.1: „7“ ist keine Stufe/)).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: 'doppelt.xlsx' })).not.toBeChecked()
  const found = await findings(page, 'dry run of sheets')
  await pressOn(dialog.getByRole('button', { name: '5 Bögen übernehmen' }))
  await expect(page.getByRole('button', { name: /^Bearbeiten: Fachkräfte/ })).toHaveCount(5)
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('button', { name: /^Bearbeiten/ })).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Z')
  await expect(page.getByRole('button', { name: /^Bearbeiten/ })).toHaveCount(5)

  await pressOn(button(page, 'Bogen eintragen'))
  await expect(page.getByRole('combobox', { name: 'Gruppe' })).toBeFocused()
  const row = page.getByRole('radiogroup', { name: /^D1\.1/ })
  await tabTo(row.getByRole('radio', { checked: true }))
  await page.keyboard.press('2')
  found.push(...(await findings(page, 'a sheet being typed in')))
  await pressOn(button(page, 'Fertig').first())
  await expect(page.getByText('ohne Angabe der Gruppe', { exact: true })).toBeVisible()
  found.push(...(await findings(page, 'sheets')))

  await view(page, 'Auswertung')
  await expect(page.getByText(/^Gruppenergebnisse erscheinen hier/)).toBeVisible()
  await view(page, 'Einzelne Bögen')
  await pressOn(button(page, 'Sammlung abschließen'))
  await pressOn(page.getByRole('dialog').getByRole('button', { name: 'Sammlung abschließen' }))
  await expect(page.getByText(/^Die Sammlung ist seit dem/)).toBeVisible()
  await expect(button(page, 'Excel-Bögen einlesen')).toHaveCount(0)
  await view(page, 'Auswertung')
  const means = page.getByRole('region', { name: 'Mittelwerte der Gruppen als Tabelle' })
  const firstRow = means.getByRole('row', { name: /^D1\.1/ })
  // Six sheets have a mean; five of one group beside a single other one would tell that one.
  await expect(firstRow).toContainText('2,0 · 6 Bögen')
  await expect(firstRow).toContainText('nicht ausgewiesen')
  found.push(...(await findings(page, 'group results')))
  await saved(page)

  await closeVisit(page, { count: 27, reason: 'keine Zeit' })
  await expect(page.getByText('Das Selbstbild lässt sich nur noch lesen.')).toBeVisible()
  expect(found).toEqual([])
})
