import { expect, type Page, test } from '@playwright/test'
import { findings, scrollsSideways } from './barriers.ts'
import { createOrganisation, createVisit } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn } from './open-window.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Suchen und ausführen' })
const field = (page: Page) => palette(page).getByRole('combobox')
const options = (page: Page) => palette(page).getByRole('option')

async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(typed)
}

test('the palette does and finds everything by keyboard', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')

  // A drawer that a command opens gives the focus back to where one was.
  const newOrganisation = page.getByRole('button', { name: 'Neue Organisation' }).first()
  await newOrganisation.focus()
  await search(page, 'neue org')
  await expect(options(page)).toHaveText(['Neue Organisation'])
  await page.keyboard.press('Enter')
  await expect(palette(page)).toHaveCount(0)
  await expect(page.getByRole('dialog').getByLabel('Name').first()).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(newOrganisation).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2030')

  // Word forms and umlauts, as in every search of the app.
  await search(page, 'geregelte dolmetscher')
  await expect(options(page).filter({ hasText: 'D5.1 Geregeltes Dolmetschen' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-indicator]:focus')).toContainText('Geregeltes Dolmetschen')
  await page.keyboard.press('2')

  await search(page, 'selbstbild')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Gemeinsamer Wert' })).toBeVisible()

  // F1 shows all keys on every screen, and once only where the screen answers it itself.
  const screens = [
    ['Selbstbild', page.getByRole('heading', { name: 'Gemeinsamer Wert' })],
    ['Bewertung', page.locator('[data-indicator]').first()],
    ['Ergebnis', page.getByRole('heading', { name: 'Ergebnisse je Dimension' })],
  ] as const
  for (const [name, content] of screens) {
    await pressOn(page.getByRole('link', { name, exact: true }))
    // A dialog belongs to its screen: the next one has to be there first.
    await expect(content).toBeVisible()
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await expect(page.getByRole('dialog', { name: 'Tastenkürzel' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await search(page, 'weissenfels')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Jobcenter Weißenfels', level: 1 })).toBeVisible()
  await search(page, 'erhebung vom 05.03')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Erhebung vom 05.03.2030' })).toBeVisible()

  await search(page, 'fokus')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Fokus' })).toBeChecked()
  await search(page, 'bericht')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /Bericht/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await search(page, 'xyzxyz')
  await expect(page.getByText('Nichts gefunden. Versuchen Sie ein anderes Wort.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
})

test('the palette has no barriers, keeps the chosen line in sight, and stays away from the client', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2030')
  await pressOn(page.getByRole('button', { name: /^Suchen/ }))
  await expect(field(page)).toBeFocused()
  const found = await findings(page, 'palette')
  await page.setViewportSize({ width: 320, height: 256 })
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowDown')
  const chosen = palette(page).getByRole('option', { selected: true })
  await expect(chosen).toBeInViewport()
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(
    await chosen.getAttribute('id'),
  )
  await page.keyboard.press('ArrowUp')
  await expect(chosen).toBeInViewport()
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.keyboard.press('Escape')

  await search(page, 'workshop')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Workshop' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('heading', { name: 'Workshop' })).toBeVisible()
  await expect(palette(page)).toHaveCount(0)
  expect(found).toEqual([])
})
