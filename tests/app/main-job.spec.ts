import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectReportToMatch } from '../support/compare-report.ts'
import { kompassScores } from '../support/kompass-scores.ts'
import {
  closeVisit,
  createOrganisation,
  createVisit,
  rateOneAfterAnother,
} from './keyboard-steps.ts'
import { beginWith, openWindow, passphrase, pressOn } from './open-window.ts'

/** Levels of the two visits, in catalogue order: six items in each of D1 to D9. */
const firstLevels = [
  [1, 1, 2, 1, 0, 1],
  [2, 1, 1, 0, 1, 1],
  [1, 2, 1, 2, 1, 1],
  [2, 1, 1, 1, 2, 2],
  [1, 2, 1, 2, 1, 2],
  [1, 1, 2, 1, 2, 1],
  [2, 2, 1, 1, 2, 1],
  [1, 2, 2, 1, 1, 0],
  [1, 2, 0, 2, 1, 3],
].flat()
const secondLevels = [
  [2, 2, 2, 1, 1, 1],
  [3, 2, 1, 1, 1, 2],
  [2, 2, 2, 2, 1, 1],
  [3, 2, 1, 1, 2, 4],
  [3, 3, 2, 3, 2, 2],
  [3, 2, 3, 2, 3, 2],
  [2, 2, 1, 1, 2, 1],
  [2, 2, 2, 1, 1, 1],
  [2, 3, 1, 2, 2, 3],
].flat()

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function rateAll(page: Page, levels: readonly number[]) {
  await rateOneAfterAnother(page, levels)
  await expect(page.getByText(`${levels.length} von ${levels.length} Kriterien`)).toBeVisible()
  await expect(page.getByTestId('save-status')).toHaveText(/gespeichert \d\d:\d\d:\d\d/)
}

/** A dimension's row in the table of results; other tables name the dimension too. */
const resultOf = (page: Page, code: string) =>
  page
    .getByRole('region', { name: 'Ergebnisse je Dimension' })
    .getByRole('row', { name: new RegExp(`^${code}`) })

test('the main job is done by keyboard alone, from the organisation to the Word file', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')

  await createVisit(page, '05.03.2025')
  await rateAll(page, firstLevels)
  await closeVisit(page)
  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))
  // D5: weights 2,2,2,1,1,1; (2·1 + 2·2 + 2·1 + 2 + 1 + 2) / 36 = 13/36 = 36.1
  await expect(resultOf(page, 'D5')).toContainText('36,1')

  await pressOn(page.getByRole('link', { name: 'Jobcenter Weißenfels' }))
  await createVisit(page, '10.03.2026')
  await rateAll(page, secondLevels)
  await closeVisit(page)
  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))
  // (2·3 + 2·3 + 2·2 + 3 + 2 + 2) / 36 = 23/36 = 63.9
  await expect(resultOf(page, 'D5')).toContainText('63,9')

  const path = join(opened.dataFolder, 'Bericht.docx')
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await pressOn(button(page, 'Bericht'))
  await pressOn(button(page, 'Speichern unter …'))
  await expect(page.getByText('Der Bericht ist gespeichert.')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Escape')

  await pressOn(page.getByRole('link', { name: 'Jobcenter Weißenfels' }))
  await pressOn(page.getByRole('link', { name: 'Vergleichen' }))
  const change = page
    .getByRole('region', { name: 'Veränderung je Dimension' })
    .getByRole('row', { name: /^D5/ })
  await expect(change).toContainText('5 Kriterien höher, 0 niedriger')
  // 63.9 − 36.1 = 10/36 · 100 = 27.8
  await expect(change).toContainText('+27,8')
  await expect(change).toContainText('verbessert')

  await opened.app.close()
  const scores = await kompassScores(opened.dataFolder, passphrase)
  expect(scores.visits.map(({ date }) => date)).toEqual(['2025-03-05', '2026-03-10'])
  await expectReportToMatch(readFileSync(path), scores)
})

test('exceptions, undo and notes work by keyboard and last', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Kleine Werkstatt')
  await createVisit(page, '05.03.2026')
  const card = page.locator('[data-indicator]:focus')
  await expect(card).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('4')
  await expect(page.getByRole('button', { name: /^4/, pressed: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^2/, pressed: true })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('button', { name: /^4/, pressed: true })).toBeVisible()

  await page.keyboard.press('k')
  await page.keyboard.type('Gespräch mit 3 Fachkräften')
  await expect(page.getByTestId('save-status')).toHaveText(/gespeichert/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.keyboard.press('b')
  await page.keyboard.press('3')
  await expect(page.getByText('nicht beurteilt: kein Nachweis').first()).toBeVisible()
  await expect(page.getByTestId('save-status')).toHaveText(/gespeichert/)

  await page.reload()
  await expect(page.getByText('2 von 54 Kriterien')).toBeVisible()
  await page.getByRole('button', { name: /^D1\.1/ }).click()
  await expect(page.getByLabel('Interne Notiz')).toHaveValue('Gespräch mit 3 Fachkräften')
  await page.getByRole('link', { name: 'Verlauf' }).click()
  await expect(page.getByRole('row', { name: /D1\.2/ })).toContainText('nicht beurteilt')
})

test('a closed visit is reopened with a reason, and the history tells it', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await page.getByRole('link', { name: /13\.10\.2026/ }).click()
  await button(page, 'Wieder öffnen').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Begründung').fill('Zahlendreher bei D7')
  await dialog.getByRole('button', { name: 'Wieder öffnen' }).click()
  await expect(button(page, 'Abschließen')).toBeVisible()
  await page.getByRole('link', { name: 'Verlauf' }).click()
  const newest = page.getByRole('row').nth(1)
  await expect(newest).toContainText('wieder geöffnet')
  await expect(newest).toContainText('Zahlendreher bei D7')
})
