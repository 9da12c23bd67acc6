import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { giveToGuest } from '../../scripts/guest/guest-user.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { type LaunchedApp, launchApp } from '../support/launch-electron.ts'
import { callData, callHost, passphrase, startOpenShell } from './start-shell.ts'

const secret = 'GEHEIM-4711'

test('tells the window that the data folder cannot be written to', async () => {
  await using folder = makeAppFolder('data')
  const inside = join(folder.path, 'file-in-the-way')
  writeFileSync(inside, '')
  chmodSync(inside, 0o444)
  await using shell = await launched(folder.path, [`--data-folder=${join(inside, 'data')}`])
  expect(await callHost(shell.window, 'vault.state', {})).toEqual({
    ok: true,
    value: {
      kind: 'trouble',
      trouble: 'folder_not_writable',
      path: join(inside, 'data'),
      logId: null,
    },
  })
  expect(readFileSync(inside, 'utf8')).toBe('')
})

test('tells the window of a damaged database, and leaves the file as it was', async () => {
  await using folder = makeAppFolder('data')
  {
    await using first = await launched(folder.path)
    await callHost(first.window, 'vault.create', { passphrase, rememberOnDevice: false })
  }
  const database = join(folder.path, 'database.sqlite')
  writeFileSync(database, 'no database')
  giveToGuest(folder.path)
  await using second = await launched(folder.path)
  const answer = await callHost(second.window, 'vault.unlock', {
    passphrase,
    rememberOnDevice: false,
  })
  expect(answer).toMatchObject({
    ok: true,
    value: { kind: 'trouble', trouble: expect.stringMatching(/^database_/), path: database },
  })
  expect(readFileSync(database, 'utf8')).toBe('no database')
})

test('writes nothing that somebody has typed into a log', async () => {
  await using shell = await startOpenShell()
  await callData(shell.window, 'settings.save', { consultantName: secret })
  await callData(shell.window, 'settings.save', { consultantName: secret, [secret]: secret })
  await callHost(shell.window, 'vault.unlock', { passphrase: secret, rememberOnDevice: secret })
  await shell.app.evaluate((_electron, word) => {
    void Promise.reject(new Error(word))
  }, secret)
  const log = join(shell.dataFolder, 'logs', 'oeffnungskompass.log')
  await expect.poll(() => existsSync(log)).toBe(true)
  await shell.app.close()
  expect(readFileSync(log, 'utf8')).toContain('unexpected')
  const written = readdirSync(shell.dataFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(shell.dataFolder, name))
    .filter((file) => /\.(log|json|dmp|txt|sqlite|sqlite-wal)$/.test(file))
  expect(written.length).toBeGreaterThan(2)
  expect(written.filter((file) => readFileSync(file).includes(secret))).toEqual([])
})

async function launched(dataFolder: string, args: readonly string[] = []): Promise<LaunchedApp> {
  const app = await launchApp({ dataFolder, args })
  await app.window.waitForLoadState()
  return app
}
