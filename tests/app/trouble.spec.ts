import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { connectionOf } from '../../assessments/storage/database.ts'
import { openStore } from '../../assessments/storage/open-store.ts'
import { unlockWithPassphrase } from '../../assessments/storage/vault/unlock-vault.ts'
import { callHost } from '../electron/start-shell.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { type LaunchedApp, launchApp } from '../support/launch-electron.ts'
import { accepted, passphrase, prepareData } from '../support/prepared-data.ts'

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

async function launchGerman(dataFolder: string): Promise<LaunchedApp> {
  const launched = await launchApp({ dataFolder })
  const preferences = { language: 'de', theme: 'light', singleKeyShortcuts: true }
  await callHost(launched.window, 'preferences.save', preferences)
  await launched.window.reload()
  return launched
}

async function enterPassphrase(page: Page): Promise<void> {
  await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Öffnen' }).click()
}

/** What the window says: its title, the file it names, and that something is safe. */
async function expectTrouble(page: Page, title: string, file: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByText(file, { exact: true })).toBeVisible()
}

async function makeNewer(dataFolder: string): Promise<void> {
  const key = accepted(await unlockWithPassphrase(dataFolder, { passphrase, device: null }))
  const store = accepted(openStore({ dataFolder, key }))
  connectionOf(store.writer).pragma('user_version = 999')
  store.close()
}

const spoiled: [title: string, spoil: (folder: string, database: string) => unknown][] = [
  ['Die Daten stammen aus einer neueren Version', makeNewer],
  [
    'Diese Datei gehört einem anderen Programm',
    (_, database) => writeFileSync(database, `SQLite format 3\0${'x'.repeat(8_000)}`),
  ],
  [
    'Die Datenbank ist beschädigt',
    (_, database) => writeFileSync(database, readFileSync(database).subarray(0, -1)),
  ],
]

for (const [title, spoil] of spoiled)
  test(`says: ${title}, names the file and leaves it as it is`, async () => {
    await using data = makeAppFolder('trouble')
    await prepareData(data.path)
    const database = join(data.path, 'database.sqlite')
    await spoil(data.path, database)
    const before = hashOf(database)
    {
      await using launched = await launchGerman(data.path)
      await enterPassphrase(launched.window)
      await expectTrouble(launched.window, title, database)
    }
    expect(hashOf(database)).toBe(before)
  })

test('never starts empty when the database is missing, and opens it once it is back', async () => {
  await using data = makeAppFolder('trouble')
  await prepareData(data.path)
  const database = join(data.path, 'database.sqlite')
  const elsewhere = join(data.path, 'elsewhere.sqlite')
  renameSync(database, elsewhere)
  await using launched = await launchGerman(data.path)
  const { window: page } = launched
  await expectTrouble(page, 'Die Datenbank fehlt', database)
  expect(existsSync(database)).toBe(false)
  renameSync(elsewhere, database)
  await page.getByRole('button', { name: 'Erneut versuchen' }).click()
  await enterPassphrase(page)
  await expect(page.getByText('Jobcenter Saalbrück (Beispiel)')).toBeVisible()
})

test('asks for the key file back when it is gone', async () => {
  await using data = makeAppFolder('trouble')
  await prepareData(data.path)
  const keys = join(data.path, 'keys.json')
  renameSync(keys, join(data.path, 'elsewhere.json'))
  await using launched = await launchGerman(data.path)
  await expectTrouble(launched.window, 'Die Schlüsseldatei fehlt', keys)
  expect(existsSync(keys)).toBe(false)
})
