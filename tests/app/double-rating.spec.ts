import { expect, type Page, test } from '@playwright/test'
import { findings, scrollsSideways } from './barriers.ts'
import { createOrganisation, createVisit } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const saved = (page: Page) => expect(page.getByTestId('save-status')).toContainText('gespeichert')
const dialog = (page: Page) => page.getByRole('dialog')

async function rateAs(page: Page, name: string, keys: readonly string[]): Promise<void> {
  await pressOn(button(page, `Als ${name} bewerten`))
  await expect(page.getByText(`Es bewertet: ${name}`)).toBeVisible()
  await expect(page.locator('[data-indicator]:focus')).toBeVisible()
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  }
}

async function finish(page: Page): Promise<void> {
  await pressOn(button(page, 'Fertig'))
  await pressOn(dialog(page).getByRole('button', { name: 'Fertig', exact: true }))
  await expect(dialog(page)).toHaveCount(0)
}

test('two rate alone, see each other only in the end, and agree with reasons', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2030', 'short')
  await pressOn(page.getByRole('link', { name: 'Zu zweit' }))
  await expect(page.getByLabel('Erste Person')).toHaveValue('Sabine Lindner')
  await pressOn(button(page, 'Bewertung zu zweit beginnen'))
  await expect(page.getByText('Bitte geben Sie einen Namen ein.')).toBeVisible()
  const found = await findings(page, 'begin rating in two')
  await tabTo(page.getByLabel('Zweite Person'))
  await page.keyboard.type('Jonas Winter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Wer bewertet jetzt?' })).toBeVisible()
  found.push(...(await findings(page, 'seats')))

  await rateAs(page, 'Sabine Lindner', ['2', '1', '3'])
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('2 von 27', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Shift+Z')
  await expect(page.getByText('3 von 27', { exact: true })).toBeVisible()
  found.push(...(await findings(page, 'a seat')))
  await finish(page)
  await expect(page.getByText('3 Kriterien bewertet')).toBeVisible()

  // Nothing of the first can be reached from the second seat, not even by undo.
  await rateAs(page, 'Jonas Winter', ['2'])
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('0 von 27', { exact: true })).toBeVisible()
  await pressOn(button(page, 'Zurück'))
  await expect(page.getByText('3 Kriterien bewertet')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('3 Kriterien bewertet')).toBeVisible()
  await rateAs(page, 'Jonas Winter', ['2', '2', '1'])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('k')
  await page.keyboard.type('Im dritten Team fehlt die Regel.')
  await finish(page)

  await expect(page.getByText('0 von 27 festgelegt')).toBeVisible()
  const agreement = page.getByRole('complementary', { name: 'Übereinstimmung' })
  await expect(agreement.getByText('33,3 %')).toBeVisible()
  await expect(page.getByText('Im dritten Team fehlt die Regel.')).toBeVisible()
  await pressOn(button(page, '1 gleiche Bewertung übernehmen'))
  await expect(page.getByText('1 von 27 festgelegt')).toBeVisible()
  const third = page.getByRole('radiogroup', { name: /^D1\.3/ })
  await expect(third).toHaveAccessibleName(/Sabine Lindner: Stufe 3 · Jonas Winter: Stufe 1/)
  await tabTo(third.getByRole('radio', { checked: true }))
  await page.keyboard.press('2')
  await expect(page.getByText('Bei 1 Kriterium fehlt die Begründung.')).toBeVisible()
  found.push(...(await findings(page, 'consensus')))
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await tabTo(page.getByRole('textbox', { name: /^Begründung zu D1\.3/ }))
  await page.keyboard.type('Zwei von drei Teams, im dritten nicht.')
  await expect(page.getByText('Bei 1 Kriterium fehlt die Begründung.')).toHaveCount(0)
  await saved(page)

  // The consensus is the official rating; a change after it wants a reason, and the closing waits for it.
  await pressOn(page.getByRole('link', { name: 'Bewertung', exact: true }))
  await pressOn(page.getByRole('button', { name: /^D1\.3/ }))
  const card = page.locator('[data-indicator]:focus')
  await expect(card.getByRole('button', { name: /^2 / })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('4')
  await expect(page.getByText('Bitte begründen Sie die Änderung.')).toBeVisible()
  found.push(...(await findings(page, 'departing from the consensus')))
  await pressOn(button(page, 'Abschließen'))
  await expect(dialog(page).getByText('Bei 1 Konsensbewertung fehlt die Begründung.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await tabTo(page.getByRole('textbox', { name: 'Warum weicht die Bewertung vom Konsens ab?' }))
  await page.keyboard.type('Die Regelung lag doch vor.')
  await expect(page.getByText('Bitte begründen Sie die Änderung.')).toHaveCount(0)
  await saved(page)
  expect(found).toEqual([])
})

test('a rating in two that was begun by mistake is discarded', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2030', 'short')
  await pressOn(page.getByRole('link', { name: 'Zu zweit' }))
  await tabTo(page.getByLabel('Zweite Person'))
  await page.keyboard.type('Jonas Winter')
  await page.keyboard.press('Enter')
  await rateAs(page, 'Jonas Winter', ['2', '2'])
  await pressOn(button(page, 'Zurück'))
  await pressOn(button(page, 'Bewertung zu zweit verwerfen'))
  await pressOn(dialog(page).getByRole('button', { name: 'Verwerfen' }))
  await expect(page.getByRole('heading', { name: 'Zu zweit bewerten' })).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Zu zweit bewerten' })).toBeVisible()
})
