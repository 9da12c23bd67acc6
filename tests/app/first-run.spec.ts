import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { beginWith, consultant, introduce, openWindow, passphrase } from './open-window.ts'

test('leads a new person to an empty list', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await expect(page.getByRole('heading', { name: 'Noch keine Organisation' })).toBeVisible()
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await expect(page.getByLabel('Ihr Name')).toHaveValue(consultant)
})

test('leads a new person to the sample organisation', async () => {
  await using opened = await openWindow()
  await beginWith(opened.window, 'sample')
  await expect(opened.window.getByRole('link', { name: /Beispiel/ })).toBeVisible()
})

test('names what is missing, at the field', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await expect(page.getByLabel('Ihr Name')).toHaveAccessibleDescription(
    'Bitte geben Sie Ihren Namen ein.',
  )
  await page.getByLabel('Ihr Name').fill(consultant)
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByLabel('Kennwort', { exact: true }).fill('zu kurz')
  await page.getByRole('button', { name: 'Datenspeicher anlegen' }).click()
  await expect(page.getByLabel('Kennwort', { exact: true })).toHaveAccessibleDescription(
    /Das Kennwort braucht mindestens 10 Zeichen/,
  )
  await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
  await page.getByLabel('Kennwort wiederholen').fill(`${passphrase}!`)
  await page.getByRole('button', { name: 'Datenspeicher anlegen' }).click()
  await expect(page.getByLabel('Kennwort wiederholen')).toHaveAccessibleDescription(
    'Die beiden Eingaben stimmen nicht überein.',
  )
  expect(existsSync(join(opened.dataFolder, 'database.sqlite'))).toBe(false)
})

test('goes on where it was interrupted', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await introduce(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Organisationen', level: 1 })).toBeVisible()
})

test('locks, refuses a wrong passphrase at the field, and opens with the right one', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await page.getByRole('button', { name: 'Sperren' }).click()
  const field = page.getByLabel('Kennwort', { exact: true })
  await field.fill('ein anderes Kennwort')
  await page.getByRole('button', { name: 'Öffnen' }).click()
  await expect(field).toHaveAccessibleDescription(/Das Kennwort ist falsch/)
  await field.fill(passphrase)
  await page.getByRole('button', { name: 'Öffnen' }).click()
  await expect(page.getByRole('heading', { name: 'Organisationen', level: 1 })).toBeVisible()
})

test('switches the language without a restart', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByText('English').first().click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Organisations' }).click()
  await expect(page.getByRole('heading', { name: 'No organisation yet' })).toBeVisible()
})
