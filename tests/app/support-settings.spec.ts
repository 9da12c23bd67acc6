import { expect, type Page, test } from '@playwright/test'
import { findings, scrollsSideways } from './barriers.ts'
import { createOrganisation, createVisit } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

test('the service point sets its own offers and topics, and measures can have them', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await pressOn(page.getByRole('link', { name: 'Einstellungen' }))
  await expect(page.getByRole('heading', { name: 'Angebote und Themen' })).toBeVisible()
  await pressOn(button(page, 'Thema hinzufügen'))
  const section = page.locator('form').filter({ has: button(page, 'Thema hinzufügen') })
  await pressOn(section.getByRole('button', { name: 'Speichern' }))
  await expect(section.getByText('Bitte geben Sie beide Bezeichnungen an.').first()).toBeVisible()
  await section.getByLabel('Thema 1 auf Deutsch').fill('Ehrenamt gewinnen')
  await section.getByLabel('Thema 1 auf Englisch').fill('Winning volunteers')
  const found = await findings(page, 'offers and topics')
  await tabTo(section.getByRole('combobox', { name: /^Themen für D1 / }))
  await page.keyboard.type('Ehrenamt')
  await page.getByRole('option', { name: 'Ehrenamt gewinnen' }).click()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await pressOn(section.getByRole('button', { name: 'Speichern' }))
  await expect(page.getByText('Angebote und Themen sind gespeichert.')).toBeVisible()

  await pressOn(page.getByRole('link', { name: 'Organisationen', exact: true }).first())
  await createOrganisation(page, 'IHK Saale')
  await createVisit(page, '05.03.2029')
  for (let item = 0; item < 6; item += 1) {
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
  }
  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))
  const support = page.getByRole('row', { name: /^D1 / }).filter({ hasText: 'Ehrenamt gewinnen' })
  await expect(support).toBeVisible()
  await pressOn(button(page, 'Maßnahme aufnehmen'))
  await tabTo(page.getByRole('dialog').getByRole('combobox', { name: 'Themen' }))
  await page.keyboard.type('Ehren')
  await expect(page.getByRole('option', { name: 'Ehrenamt gewinnen' })).toBeVisible()
  expect(found).toEqual([])
})
