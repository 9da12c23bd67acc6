import { expect, type Page, test } from '@playwright/test'
import { findings, scrollsSideways } from './barriers.ts'
import { createOrganisation, createVisit, rateOneAfterAnother } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn } from './open-window.ts'

const drawer = (page: Page) => page.getByRole('dialog')

test('every number leads to its arithmetic', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2029')
  await rateOneAfterAnother(page, [0, 3, 4, 3, 2, 4])
  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))

  // Weights 2, 2, 2, 1, 1, 1: 0 + 6 + 8 + 3 + 2 + 4 = 23 of 4 × 9.
  await pressOn(page.getByRole('button', { name: /^Warum\? Wie der Wert von D1 / }))
  await expect(drawer(page).getByText('Punkte: 100 × 23 ÷ (4 × 9) = 63,9')).toBeVisible()
  await expect(drawer(page).getByText('Gewicht 9 von 9 ist bewertet = 100 %')).toBeVisible()
  await expect(drawer(page).getByText('63,9 Punkte ergeben Stufe 3 (Verankert)')).toBeVisible()
  await expect(
    drawer(page).getByText(/steht auf Stufe 0; deshalb wird höchstens Stufe 1/),
  ).toBeVisible()
  // 25 × 2 ÷ 9 = 5.6 for the heaviest two below level 4, 2.8 for the next.
  const levers = drawer(page).getByRole('list').last().getByRole('listitem')
  await expect(levers.nth(0)).toContainText('D1.1')
  await expect(levers.nth(0)).toContainText('von Stufe 0 auf 1 wären +5,6 Punkte')
  await expect(levers.nth(2)).toContainText('+2,8 Punkte')
  const found = await findings(page, 'why this value')
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.keyboard.press('Escape')
  await expect(drawer(page)).toHaveCount(0)

  await pressOn(page.getByRole('button', { name: 'Warum? Wie der Gesamtwert entsteht' }))
  await expect(
    drawer(page).getByText('Es sind noch zu wenige Dimensionen auswertbar'),
  ).toBeVisible()
  found.push(...(await findings(page, 'why no overall value')))
  expect(found).toEqual([])
})

test('the overall value says how much it hangs on the weights', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await pressOn(page.getByRole('link', { name: /Beispiel/ }))
  await pressOn(page.getByRole('link', { name: /13\.10\.2026/ }).first())
  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))
  const shown = await page.getByTestId('overall-points').textContent()
  await pressOn(page.getByRole('button', { name: 'Warum? Wie der Gesamtwert entsteht' }))
  await expect(
    drawer(page).getByText(
      new RegExp(`auswertbaren Dimensionen nach Gewicht .* = ${shown} Punkte`),
    ),
  ).toBeVisible()
  await expect(drawer(page).getByText(/läge er zwischen \d+,\d–\d+,\d$/)).toBeVisible()
  await expect(drawer(page).getByRole('row')).toHaveCount(10)
  expect(await findings(page, 'why this overall value')).toEqual([])
})
