import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FullConfig } from '@playwright/test'
import { describeElectron } from '../../scripts/electron/electron-runtime.ts'
import { bindingEnvironment, prepareApp } from '../../scripts/electron/prepare-app.ts'
import { asGuest } from '../../scripts/guest/guest-user.ts'
import { readableApp } from '../../scripts/guest/readable-app.ts'
import { openVirtualDisplay, type VirtualDisplay } from '../../scripts/guest/virtual-display.ts'
import { projectFolder } from '../../scripts/project-folder.ts'
import { passStageOn } from './stage.ts'

/** Runs once before all tests of the real app: binary, display, and an app folder everybody can read. */
export default async function setTheStage({
  workers,
}: Pick<FullConfig, 'workers'>): Promise<() => Promise<void>> {
  if (!existsSync(join(projectFolder, 'out', 'main', 'main.js'))) {
    throw new Error('The app is not built yet: npx electron-vite build')
  }
  const prepared = await prepareApp()
  const folder = mkdtempSync(join(tmpdir(), 'oeffnungskompass-stage-'))
  chmodSync(folder, 0o755)
  const displays = process.platform === 'linux' ? await openDisplays(workers) : []
  const { appFolder, runtime } = readableApp(prepared.runtime, folder)
  passStageOn({
    folder,
    appFolder,
    launcher: writeLauncher(folder, runtime.executable),
    environment: bindingEnvironment(prepared),
    displays: displays.map(({ name }) => name),
  })
  console.log(`Tests of the app run in ${describeElectron(runtime)}`)
  return async () => {
    await Promise.all(displays.map((display) => display.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A display for each worker: focus and clipboard belong to one window at a time. */
function openDisplays(workers: number): Promise<VirtualDisplay[]> {
  return Promise.all(Array.from({ length: workers }, () => openVirtualDisplay()))
}

/** Playwright starts one executable, so the change of user goes into a script of two lines. */
function writeLauncher(folder: string, executable: string): string {
  const { command, args } = asGuest(executable, [])
  if (command === executable) return executable
  const launcher = join(folder, 'electron-as-guest')
  writeFileSync(launcher, `#!/bin/sh\nexec ${[command, ...args].map(quote).join(' ')} "$@"\n`)
  chmodSync(launcher, 0o755)
  return launcher
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}
