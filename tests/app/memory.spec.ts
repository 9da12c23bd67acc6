import { expect, type Page, test } from '@playwright/test'
import { beginWith, openWindow } from './open-window.ts'

const hint = 'Frühere Ergebnisse erscheinen nach Ihrer Bewertung.'
const question = 'Warum haben Sie die Bewertung geändert?'

/** The sample organisation's fourth visit, from its third; the card of its first criterion has the focus. */
async function beginFourthVisit(page: Page): Promise<void> {
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await page.getByRole('button', { name: 'Neue Erhebung' }).click()
  await page.getByRole('button', { name: 'Erhebung anlegen' }).click()
  await expect(page.locator('[data-indicator="d1.commitment"]:focus')).toBeVisible()
}

const card = (page: Page) => page.locator('[data-indicator="d1.commitment"]')
const strip = (page: Page) => card(page).getByRole('region', { name: 'Frühere Ergebnisse' })
const saved = (page: Page) =>
  expect(page.getByTestId('save-status')).toHaveAttribute('data-kind', 'saved')

test('earlier results wait for the own rating, and a change after that is asked why', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginFourthVisit(page)
  await expect(card(page).getByText(hint)).toBeVisible()
  await expect(strip(page)).toHaveCount(0)

  await page.keyboard.press('3')
  await expect(card(page).getByText(hint)).toHaveCount(0)
  await expect(strip(page).getByRole('listitem')).toHaveCount(3)
  await expect(strip(page).getByRole('listitem').first()).toContainText('08.10.2024')
  await expect(strip(page).getByRole('listitem').first()).toContainText('Stufe 1')
  await expect(card(page).getByText(question)).toHaveCount(0)

  await page.keyboard.press('2')
  const reasons = card(page).getByRole('group', { name: new RegExp(question.replace('?', '.')) })
  await expect(reasons).toContainText('Grund fehlt')
  await page.keyboard.press('ArrowDown')
  const row = page.getByRole('button', { name: /Klares Bekenntnis der Leitung/ })
  await expect(row).toContainText('Grund fehlt')
  await row.click()

  await reasons.getByRole('button', { name: /neue Information/ }).click()
  await expect(card(page)).toBeFocused()
  await expect(card(page).getByText('Grund fehlt')).toHaveCount(0)
  await saved(page)
  await page.reload()
  await expect(reasons.getByRole('button', { name: /neue Information/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )

  // Back to what was rated blind: there is no change to explain any more.
  await card(page).focus()
  await page.keyboard.press('3')
  await expect(reasons).toHaveCount(0)
})

test('without blind mode earlier results are in sight at once, and a reason is only offered', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginFourthVisit(page)
  await page.getByRole('button', { name: 'Ansicht beim Bewerten' }).click()
  const blind = page.getByRole('switch', { name: /Frühere Ergebnisse erst nach/ })
  await expect(blind).toBeChecked()
  await expect(blind).toBeFocused()
  await page.keyboard.press('Space')
  await expect(blind).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(strip(page)).toBeVisible()
  await expect(card(page).getByText(hint)).toHaveCount(0)

  await card(page).focus()
  await page.keyboard.press('0')
  const offered = card(page).getByRole('group', { name: /Warum weicht die Bewertung/ })
  const interpretation = offered.getByRole('button', { name: /andere Auslegung/ })
  await expect(card(page).getByText('Grund fehlt')).toHaveCount(0)
  await interpretation.click()
  await expect(interpretation).toHaveAttribute('aria-pressed', 'true')
  await interpretation.click()
  await expect(interpretation).toHaveAttribute('aria-pressed', 'false')

  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await expect(page.getByLabel(/Frühere Ergebnisse erst nach/)).not.toBeChecked()
})

test('a first visit says nothing of earlier ones', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await page.getByRole('link', { name: '08.10.2024' }).click()
  await page.getByRole('link', { name: 'Bewertung', exact: true }).click()
  await expect(page.locator('[data-indicator]').first()).toBeVisible()
  await expect(page.getByText('Frühere Ergebnisse')).toHaveCount(0)
})

test('a new visit is prepared from the last one: its frame, and no ratings', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await page.getByRole('button', { name: 'Neue Erhebung' }).click()
  const drawer = page.getByRole('dialog')
  const fromLast = drawer.getByLabel('Aus der letzten Erhebung vorbereiten (13.10.2026)')
  await expect(fromLast).toBeChecked()
  await expect(drawer.getByText('Marie Sommer')).toBeVisible()
  await expect(drawer.getByLabel('Standort oder Bereich')).toHaveValue('Standort Markt')
  await fromLast.press('Space')
  await expect(drawer.getByText('Sabine Lindner')).toBeVisible()
  await expect(drawer.getByLabel('Standort oder Bereich')).toHaveValue('')
  await fromLast.press('Space')
  await expect(drawer.getByLabel('Standort oder Bereich')).toHaveValue('Standort Markt')
  await drawer.getByRole('button', { name: 'Erhebung anlegen' }).click()
  await expect(page.getByText('0 von 54 Kriterien')).toBeVisible()
  await expect(page.getByText(/Standort Markt/).first()).toBeVisible()
})
