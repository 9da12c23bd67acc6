import { expect, type Locator, type Page } from '@playwright/test'
import { makeAppFolder } from '../support/app-folder.ts'
import { type LaunchedApp, launchApp } from '../support/launch-electron.ts'

export const passphrase = 'blaue Birke tanzt leise'
export const consultant = 'Sabine Lindner'

export type OpenWindow = LaunchedApp & { readonly dataFolder: string }

/** The built app on an empty data folder of its own. */
export async function openWindow(): Promise<OpenWindow> {
  const folder = makeAppFolder('data')
  const launched = await launchApp({ dataFolder: folder.path, locale: 'de' })
  return {
    ...launched,
    dataFolder: folder.path,
    async [Symbol.asyncDispose]() {
      await launched[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** Goes through the first run in German, up to the choice of data. */
export async function introduce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByLabel('Ihr Name').fill(consultant)
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
  await page.getByLabel('Kennwort wiederholen').fill(passphrase)
  await page.getByRole('button', { name: 'Datenspeicher anlegen' }).click()
  await expect(page.getByRole('heading', { name: 'Womit möchten Sie beginnen?' })).toBeVisible()
}

export async function beginWith(page: Page, data: 'sample' | 'nothing'): Promise<void> {
  await introduce(page)
  const choice = data === 'sample' ? /^Beispieldaten laden/ : /^Leer beginnen/
  await page.getByRole('button', { name: choice }).click()
  await expect(page.getByRole('heading', { name: 'Organisationen', level: 1 })).toBeVisible()
}

const mostTabs = 200

/** Walks there with Tab alone, as somebody without a mouse has to. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Not reached by ${mostTabs} tabs: ${target}`)
}

export async function pressOn(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press(key)
}
