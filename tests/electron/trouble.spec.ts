import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { VaultState } from '../../assessments/contract/vault-state.ts'
import { giveToGuest } from '../../scripts/guest/guest-user.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { type LaunchedApp, launchApp } from '../support/launch-electron.ts'
import { readStage } from '../support/stage.ts'
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
      logId: expect.stringMatching(/^[0-9a-f]{8}$/),
    },
  })
  const windowFolder = await shell.app.evaluate(({ app }) => app.getPath('userData'))
  expect(logged(join(windowFolder, '..'), await shownState(shell))).toMatchObject({
    trouble: 'folder_not_writable',
    path: join(inside, 'data'),
    reason: expect.stringMatching(/ENOTDIR|EEXIST/),
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
  expect(logged(folder.path, await shownState(second))).toMatchObject({
    trouble: expect.stringMatching(/^database_/),
    path: database,
    reason: expect.stringMatching(/./),
  })
  expect(readFileSync(database, 'utf8')).toBe('no database')
})

test('says which instrument is damaged and why, and logs it without its text', async () => {
  await using data = makeAppFolder('data')
  await using copy = makeAppFolder('app')
  const { appFolder } = readStage()
  for (const part of ['package.json', 'out', 'resources'])
    cpSync(join(appFolder, part), join(copy.path, part), { recursive: true })
  symlinkSync(join(appFolder, 'node_modules'), join(copy.path, 'node_modules'))
  const file = join(copy.path, 'resources/instruments/ikoe/1.0.0/instrument.yaml')
  writeFileSync(file, `format: 1\n\t${secret}: x\n`)
  giveToGuest(copy.path)
  await using app = await launched(data.path, [], copy.path)
  await callHost(app.window, 'vault.create', { passphrase, rememberOnDevice: false })
  expect(await callData(app.window, 'instruments.list', {})).toMatchObject({
    ok: false,
    error: { code: 'instrument.damaged', params: { file, line: 2, finding: 'tab_indent' } },
  })
  const log = readFileSync(join(data.path, 'logs', 'oeffnungskompass.log'), 'utf8')
  expect(log).toMatch(/trouble [0-9a-f]{8} .*"finding":"tab_indent"/)
  expect(log).toContain(file)
  expect(log).not.toContain(secret)
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

type Trouble = Extract<VaultState, { kind: 'trouble' }>

async function shownState({ window }: LaunchedApp): Promise<Trouble> {
  const answer = await callHost(window, 'vault.state', {})
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value as Trouble
}

/** What the log holds under the number that the window shows. */
function logged(folder: string, { logId }: Trouble): unknown {
  const log = readFileSync(join(folder, 'logs', 'oeffnungskompass.log'), 'utf8')
  const lines = log.split('\n').filter((line) => line.includes(` ${logId} `))
  expect(lines).toHaveLength(1)
  return JSON.parse(/\{.*\}/.exec(lines[0] ?? '')?.[0] ?? 'null')
}

async function launched(
  dataFolder: string,
  args: readonly string[] = [],
  appFolder = readStage().appFolder,
): Promise<LaunchedApp> {
  const app = await launchApp({ dataFolder, args, appFolder })
  await app.window.waitForLoadState()
  return app
}
