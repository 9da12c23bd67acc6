import type { Page } from '@playwright/test'
import { passphrase } from './prepared-data.ts'

/** Goes through the German first run as a person does, up to an empty list of organisations. */
export async function passFirstRun(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name }).click()
  await press('Deutsch')
  await page.getByLabel('Ihr Name').fill('Marie Sommer')
  await press('Weiter')
  await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
  await page.getByLabel('Kennwort wiederholen').fill(passphrase)
  await press('Datenspeicher anlegen')
  await press('Leer beginnen')
}
