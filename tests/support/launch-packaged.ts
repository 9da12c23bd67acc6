import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Browser, chromium, errors, type Page } from '@playwright/test'
import { asGuest, giveToGuest, homeEnvironment } from '../../scripts/guest/guest-user.ts'
import { makeAppFolder } from './app-folder.ts'
import { ATTACH_MILLISECONDS, type LaunchOptions } from './launch-electron.ts'
import { killProcessTree } from './process-tree.ts'
import { readStage } from './stage.ts'

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux-unpacked/oeffnungskompass',
  win32: 'win-unpacked/oeffnungskompass.exe',
}

export type LaunchedPackage = AsyncDisposable & {
  readonly browser: Browser
  readonly window: Page
}

/** Where `npm run package` leaves the app's executable, below the output folder. */
export function packagedExecutable(outputFolder: string): string {
  const executable = EXECUTABLES[process.platform]
  if (executable === undefined) throw new Error(`No packaged app is tested on ${process.platform}`)
  return join(outputFolder, executable)
}

/**
 * Starts the packaged app. Its fuses keep Playwright's Electron driver out, so the window is
 * reached through Chromium's own debugging port.
 */
export async function launchPackagedApp(
  executable: string,
  options: LaunchOptions,
): Promise<LaunchedPackage> {
  const home = makeAppFolder('home')
  giveToGuest(options.dataFolder)
  const switches = ['--remote-debugging-port=0', `--data-folder=${options.dataFolder}`]
  const language = options.locale === undefined ? [] : [`--lang=${options.locale}`]
  const { command, args } = asGuest(executable, [...switches, ...language, ...(options.args ?? [])])
  const { DISPLAY } = readStage().environment
  const env = { ...process.env, DISPLAY, ...homeEnvironment(home.path), ...options.env }
  const app = spawn(command, args, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await connect(await debuggingAddress(app))
  const close = async () => {
    await endApp(app)
    await home[Symbol.asyncDispose]()
  }
  return { browser, window: await firstPage(browser), [Symbol.asyncDispose]: close }
}

/** A page that is not loading yet can keep Playwright waiting for ever; see launch-electron.ts. */
async function connect(address: string, attempts = 3): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: ATTACH_MILLISECONDS })
  } catch (error) {
    if (attempts === 1 || !(error instanceof errors.TimeoutError)) throw error
    return connect(address, attempts - 1)
  }
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  let written = ''
  for await (const piece of stderr?.iterator({ destroyOnReturn: false }) ?? []) {
    written += String(piece)
    const address = /DevTools listening on (\S+)/.exec(written)?.[1]
    if (address === undefined) continue
    stderr?.resume()
    return address
  }
  throw new Error(`The packaged app ended: ${written}`)
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The packaged app has no browser context')
  return context.pages()[0] ?? (await context.waitForEvent('page'))
}

async function endApp(app: ChildProcess): Promise<void> {
  if (app.pid === undefined || app.exitCode !== null || app.signalCode !== null) return
  const ended = once(app, 'exit')
  killProcessTree(app.pid)
  await ended
}
