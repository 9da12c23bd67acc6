import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import {
  asGuest,
  type Command,
  giveToGuest,
  homeEnvironment,
} from '../../scripts/guest/guest-user.ts'
import { wantedFuses } from '../../scripts/packaging/fuses.ts'
import { beginWith, passphrase } from '../app/open-window.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { launchPackagedApp } from '../support/launch-packaged.ts'
import { packagedApp } from '../support/packaged-app.ts'
import { killProcessTree } from '../support/process-tree.ts'
import { readStage } from '../support/stage.ts'

const WATCH_MILLISECONDS = 4_000

const STRANGER = 'code of a stranger'

let executable = ''

test.beforeAll(async () => {
  executable = await packagedApp()
})

test('is packaged with its fuses set', async () => {
  const wire = await getCurrentFuseWire(executable)
  const wanted: Readonly<Record<string, boolean>> = wantedFuses(process.platform)
  const present = Object.entries(wire).flatMap(([fuse, state]) => {
    if (state === FuseState.ENABLE) return [{ fuse, isOn: true }]
    return state === FuseState.DISABLE ? [{ fuse, isOn: false }] : []
  })
  expect(present.map(({ fuse }) => Number(fuse))).toContain(FuseV1Options.OnlyLoadAppFromAsar)
  expect(present).toEqual(present.map(({ fuse }) => ({ fuse, isOn: wanted[fuse] })))
})

test('does not run as a plain Node, as an Electron without its fuses does', async () => {
  const { launcher } = readStage()
  expect(await writtenAsNode({ command: launcher, args: [] })).toContain(STRANGER)
  expect(await writtenAsNode(asGuest(executable, []))).not.toContain(STRANGER)
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

/** What a program writes when it is asked to run a script as a plain Node would. */
async function writtenAsNode({ command, args }: Command): Promise<string> {
  await using home = makeAppFolder('home')
  const script = join(home.path, 'stranger.cjs')
  writeFileSync(script, `console.log('${STRANGER}')`)
  giveToGuest(home.path)
  const environment = { ...readStage().environment, ...homeEnvironment(home.path) }
  const program = spawn(command, [...args, script, `--data-folder=${home.path}`], {
    env: { ...process.env, ...environment, ELECTRON_RUN_AS_NODE: '1' },
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = once(program, 'close')
  let written = ''
  program.stdout.on('data', (piece: Buffer) => {
    written += piece.toString('utf8')
  })
  await Promise.race([closed, wait(WATCH_MILLISECONDS)])
  if (program.pid !== undefined) killProcessTree(program.pid)
  await closed
  return written
}
