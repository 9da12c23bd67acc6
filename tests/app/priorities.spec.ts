import { expect, type Page, test } from '@playwright/test'
import { findings } from './barriers.ts'
import { createOrganisation, createVisit, rateOneAfterAnother } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'

const inOrder = (page: Page) => page.getByRole('region', { name: 'Prioritäten' }).locator('ol > li')

test('priorities show their arithmetic, and are changed with a reason', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2029', 'short')
  await rateOneAfterAnother(page, [2, 1, 3])
  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))
  await expect(inOrder(page)).toHaveCount(2)
  await expect(inOrder(page).nth(0)).toContainText('D1.2')
  await expect(inOrder(page).nth(1)).toContainText(
    /Gewicht \d × Gewicht der Dimension \d+ × fehlende Stufen 1 = \d+/,
  )
  const found = await findings(page, 'priorities')

  await pressOn(page.getByRole('button', { name: /^Anders entscheiden: D1\.1/ }))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Wie vorgeschlagen' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await pressOn(dialog.getByRole('button', { name: 'Speichern' }))
  await expect(dialog.getByText('Bitte begründen Sie die Entscheidung.')).toBeVisible()
  found.push(...(await findings(page, 'another place for a priority')))
  await tabTo(dialog.getByLabel('Begründung'))
  await page.keyboard.type('Damit hat das Haus selbst begonnen.')
  await pressOn(dialog.getByRole('button', { name: 'Speichern' }))
  await expect(dialog).toHaveCount(0)
  await expect(inOrder(page).nth(0)).toContainText('D1.1')
  await expect(inOrder(page).nth(0)).toContainText(
    'Vorgezogen: Damit hat das Haus selbst begonnen.',
  )

  await pressOn(page.getByRole('button', { name: /^Anders entscheiden: D1\.2/ }))
  await pressOn(dialog.getByRole('radio', { name: 'Wie vorgeschlagen' }), 'ArrowUp')
  await expect(dialog.getByRole('radio', { name: 'Nicht als Priorität führen' })).toBeChecked()
  await dialog.getByLabel('Begründung').fill('Der Träger hat das für 2031 geplant.')
  await pressOn(dialog.getByRole('button', { name: 'Speichern' }))
  await expect(dialog).toHaveCount(0)
  await expect(inOrder(page)).toHaveCount(1)
  await expect(page.getByText('Zurückgestellt: Der Träger hat das für 2031 geplant.')).toBeVisible()
  found.push(...(await findings(page, 'priorities decided otherwise')))
  expect(found).toEqual([])
})
