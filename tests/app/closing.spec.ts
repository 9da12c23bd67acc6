import { expect, test } from '@playwright/test'
import { findings } from './barriers.ts'
import { createOrganisation, createVisit, rateOneAfterAnother } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'

test('closing lists what is left, leads there, and everything is in the history', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2026', 'short')
  await rateOneAfterAnother(page, [3, 2])
  const note = page.getByLabel('Interne Notiz')
  await note.fill('Rückruf unter 0345 1234567')
  const hint = page.getByText('Sieht nach einer Telefonnummer aus: 0345 1234567')
  await expect(hint).toBeVisible()
  await expect(note).toHaveAccessibleDescription(/Telefonnummer/)
  const close = page.getByRole('button', { name: 'Abschließen' })
  const dialog = page.getByRole('dialog')
  await pressOn(close)
  await expect(dialog.getByText('25 Kriterien sind noch offen.')).toBeVisible()
  await expect(dialog.getByText('1 Stelle sieht nach personenbezogenen Angaben aus')).toBeVisible()
  await expect(dialog.getByText('2 Bewertungen sind unzureichend belegt')).toBeVisible()
  const found = await findings(page, 'closing with hints')

  await pressOn(dialog.getByRole('link', { name: /^Zu D1\.1 / }))
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('[data-indicator]:focus')).toHaveAttribute(
    'data-indicator',
    'd1.commitment',
  )
  const lacking = page.getByRole('list', { name: 'Unzureichend belegt' })
  await expect(lacking.getByText('Für diese Bewertung fehlt ein Nachweis.')).toBeVisible()

  await pressOn(close)
  await pressOn(dialog.getByRole('radio', { name: 'keine Zeit' }), 'Space')
  await pressOn(dialog.getByRole('button', { name: 'Abschließen' }))
  await pressOn(page.getByRole('button', { name: 'Wieder öffnen' }))
  await tabTo(dialog.getByLabel('Begründung'))
  await page.keyboard.type('Zahlendreher in D1')
  await pressOn(dialog.getByRole('button', { name: 'Wieder öffnen' }))
  await expect(page.getByText('Fassung 2')).toBeVisible()

  await pressOn(page.getByRole('link', { name: 'Verlauf' }))
  await expect(page.getByText('30 von 30 geladenen Änderungen')).toBeVisible()
  await tabTo(page.getByLabel('In den Änderungen suchen'))
  await page.keyboard.type('zahlendreher')
  await expect(page.getByText('1 von 30 geladenen Änderungen')).toBeVisible()
  await expect(page.getByRole('row', { name: /wieder geöffnet/ })).toContainText('Zahlendreher')
  found.push(...(await findings(page, 'history, searching')))
  await page.getByLabel('In den Änderungen suchen').fill('')
  await page.getByLabel('Art des Eintrags').first().click()
  await page.getByRole('option', { name: 'Maßnahme' }).click()
  await expect(page.getByText('0 von 0 geladenen Änderungen')).toBeVisible()
  expect(found).toEqual([])
})
