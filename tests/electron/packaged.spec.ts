import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { asGuest, homeEnvironment } from '../../scripts/guest/guest-user.ts'
import { beginWith, passphrase } from '../app/open-window.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { launchPackagedApp } from '../support/launch-packaged.ts'
import { packagedApp } from '../support/packaged-app.ts'
import { killProcessTree } from '../support/process-tree.ts'
import { readStage } from '../support/stage.ts'

const WATCH_MILLISECONDS = 4_000

let executable = ''

test.beforeAll(async () => {
  executable = await packagedApp()
})

test('is packaged with its fuses set', async () => {
  const wire = await getCurrentFuseWire(executable)
  expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE)
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
  expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE)
})

test('does not run as a plain Node', async () => {
  await using home = makeAppFolder('home')
  const code = "console.log('code of a stranger')"
  const { command, args } = asGuest(executable, ['-e', code, `--data-folder=${home.path}`])
  const environment = { ...readStage().environment, ...homeEnvironment(home.path) }
  const env = { ...process.env, ...environment, ELECTRON_RUN_AS_NODE: '1' }
  const app = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(app, 'exit')
  let written = ''
  app.stdout.on('data', (piece: Buffer) => {
    written += piece.toString('utf8')
  })
  await Promise.race([ended, wait(WATCH_MILLISECONDS)])
  if (app.pid !== undefined) killProcessTree(app.pid)
  await ended
  expect(written).not.toContain('code of a stranger')
})

test('carries the database driver of its own platform only', () => {
  const unpacked = join(dirname(executable), 'resources', 'app.asar.unpacked')
  const prebuilds = join(unpacked, 'node_modules', 'better-sqlite3', 'prebuilds')
  expect(readdirSync(prebuilds)).toEqual([`${process.platform}-${process.arch}.node`])
})

test('opens its window without any help from the environment', async () => {
  await using data = makeAppFolder('packaged')
  await using launched = await launchPackagedApp(executable, { dataFolder: data.path })
  await launched.window.waitForLoadState()
  expect(launched.window.url()).toMatch(/^app:/)
  expect(await launched.window.evaluate(() => typeof process)).toBe('undefined')
})

test('does its work: the first run, then an organisation that is still there after a restart', async () => {
  await using data = makeAppFolder('packaged-work')
  const name = 'Handwerkskammer Musterstadt'
  {
    await using launched = await launchPackagedApp(executable, { dataFolder: data.path })
    const { window } = launched
    await beginWith(window, 'nothing')
    await window.getByRole('button', { name: 'Neue Organisation' }).first().click()
    await window.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await window.getByRole('button', { name: 'Speichern' }).click()
    await expect(window.getByText(`„${name}“ ist angelegt.`)).toBeVisible()
  }
  await using again = await launchPackagedApp(executable, { dataFolder: data.path })
  await again.window.getByLabel('Kennwort', { exact: true }).fill(passphrase)
  await again.window.getByRole('button', { name: 'Öffnen' }).click()
  await expect(again.window.getByText(name)).toBeVisible()
})
