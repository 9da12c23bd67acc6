import { expect, type Page, test } from '@playwright/test'
import { findings } from './barriers.ts'
import { createOrganisation, createVisit, rateOneAfterAnother } from './keyboard-steps.ts'
import { beginWith, type OpenWindow, openWindow, pressOn, tabTo } from './open-window.ts'

const internalNote = 'Leitung wirkt überfordert'

/** A Kurzcheck with two strengths, an internal note, and an item that could not be assessed. */
async function beginAVisit(page: Page): Promise<void> {
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2026', 'short')
  await rateOneAfterAnother(page, [3, 4, 1])
  await page.keyboard.press('b')
  await page.keyboard.press('2')
  await page.getByLabel('Interne Notiz').fill(internalNote)
  await expect(page.getByLabel('Interne Notiz')).toHaveValue(internalNote)
  await expect(page.getByTestId('save-status')).toContainText('gespeichert')
}

async function openMode(page: Page, name: string): Promise<void> {
  await pressOn(page.getByRole('button', { name: 'Zeigen', exact: true }))
  const item = page.getByRole('menuitem', { name })
  await expect(item).toBeVisible()
  await item.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

const isFullScreen = ({ app }: OpenWindow) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())

test('the closing talk shows first impressions over the whole screen, without numbers or notes', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginAVisit(page)
  await openMode(page, 'Abschlussgespräch')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const points = page.getByRole('checkbox')
  await expect(points).toHaveCount(3)
  const hidden = (await page.getByRole('listitem').first().locator('strong').textContent()) ?? ''
  await pressOn(points.first(), 'Space')
  await expect(points.first()).not.toBeChecked()
  const found = await findings(page, 'closing talk, choosing')

  await pressOn(page.getByRole('button', { name: 'Im Vollbild zeigen' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Erste Eindrücke' })).toBeVisible()
  await expect.poll(() => isFullScreen(opened)).toBe(true)
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText(hidden, { exact: true })).toHaveCount(0)
  await expect(page.getByText('noch zu klären')).toBeVisible()
  const shown = page.getByRole('main')
  await expect(shown).not.toContainText(internalNote)
  await expect(shown).not.toContainText(/Stufe|Punkte|D\d/)
  found.push(...(await findings(page, 'closing talk')))

  await page.keyboard.press('Escape')
  await expect.poll(() => isFullScreen(opened)).toBe(false)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-indicator]').first()).toBeVisible()
  await openMode(page, 'Abschlussgespräch')
  await expect(points.first()).not.toBeChecked()
  expect(found).toEqual([])
})

test('in the workshop a measure is agreed on live, kept, changed, deleted and brought back', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginAVisit(page)
  await openMode(page, 'Workshop')
  await expect.poll(() => isFullScreen(opened)).toBe(true)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('[data-chart="profile_bars"] svg').first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(internalNote)
  const found = await findings(page, 'workshop')

  await pressOn(page.getByRole('button', { name: /^Maßnahme zu / }).first())
  const form = page.getByRole('dialog')
  await expect(form.getByLabel('Was wird getan?')).toBeFocused()
  await pressOn(form.getByRole('button', { name: 'Speichern' }))
  await expect(form.getByText('Bitte schreiben Sie, was getan wird.')).toBeVisible()
  found.push(...(await findings(page, 'measure form')))
  await form.getByLabel('Was wird getan?').focus()
  await page.keyboard.type('Leitbild überarbeiten')
  await tabTo(form.getByLabel('Verantwortliche Funktion'))
  await page.keyboard.type('Amtsleitung')
  await pressOn(form.getByRole('button', { name: 'Speichern' }))
  await expect(form).toHaveCount(0)
  const item = page.getByRole('listitem').filter({ hasText: 'Leitbild überarbeiten' })
  await expect(item).toContainText('Amtsleitung')
  await expect(item).toContainText('vereinbart')
  await expect(page.getByTestId('save-status')).toContainText('gespeichert')

  await pressOn(page.getByRole('button', { name: '„Leitbild überarbeiten“ löschen' }))
  await expect(form).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Workshop' })).toBeVisible()
  await pressOn(page.getByRole('button', { name: '„Leitbild überarbeiten“ löschen' }))
  await pressOn(form.getByRole('button', { name: 'Löschen' }))
  await expect(item).toHaveCount(0)
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(item).toHaveCount(1)

  await page.keyboard.press('Escape')
  await expect.poll(() => isFullScreen(opened)).toBe(false)
  await expect(page.getByRole('heading', { name: 'Maßnahmen' })).toBeVisible()
  await expect(item).toHaveCount(1)
  expect(found).toEqual([])
})
