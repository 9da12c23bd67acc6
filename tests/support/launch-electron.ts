import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { _electron, type ElectronApplication, errors, type Page } from '@playwright/test'
import { giveToGuest, homeEnvironment } from '../../scripts/guest/guest-user.ts'
import { makeAppFolder } from './app-folder.ts'
import { killProcessTree } from './process-tree.ts'
import { readStage } from './stage.ts'

export type LaunchOptions = {
  readonly dataFolder: string
  /** Another copy of the built app than the one that all tests share. */
  readonly appFolder?: string
  /** Further switches for the app. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Language of the desktop, as Chromium names it: "de", "en-GB". */
  readonly locale?: string
}

export type LaunchedApp = AsyncDisposable & {
  readonly app: ElectronApplication
  readonly window: Page
  /** What the app has written to its standard error since it was up. */
  stderr(): string
}

/** Far more than a start takes. */
export const ATTACH_MILLISECONDS = 40_000

/** Starts the built app in the real Electron, sandboxed, and waits for its first window. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const { launcher, environment, ...stage } = readStage()
  const appFolder = options.appFolder ?? stage.appFolder
  const home = makeAppFolder('home')
  giveToGuest(options.dataFolder)
  const language = options.locale === undefined ? [] : [`--lang=${options.locale}`]
  const app = await attach({
    executablePath: launcher,
    cwd: appFolder,
    args: [appFolder, `--data-folder=${options.dataFolder}`, ...language, ...(options.args ?? [])],
    chromiumSandbox: true,
    timeout: ATTACH_MILLISECONDS,
    env: {
      ...definedOnly(process.env),
      ...definedOnly(homeEnvironment(home.path)),
      ...definedOnly(environment),
      ...options.env,
    },
  })
  const main = app.process()
  const stderr = collectStderr(main)
  const close = async () => {
    if (isRunning(main)) await app.close()
    await home[Symbol.asyncDispose]()
  }
  try {
    return { app, window: await app.firstWindow(), stderr, [Symbol.asyncDispose]: close }
  } catch (cause) {
    await killMain(main)
    await home[Symbol.asyncDispose]()
    throw new Error(`No window opened. The app wrote: ${stderr()}`, { cause })
  }
}

/**
 * Now and then Playwright waits for ever for a page that was not yet loading when it attached itself
 * (microsoft/playwright#29386); it kills the app then, and another start is without that.
 */
async function attach(
  options: Parameters<typeof _electron.launch>[0],
  attempts = 3,
): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options)
  } catch (error) {
    if (attempts === 1 || !(error instanceof errors.TimeoutError)) throw error
    return attach(options, attempts - 1)
  }
}

/** Ends the app with all its processes the way a power cut would: SIGKILL, no farewell. */
export function killHard(app: ElectronApplication): Promise<void> {
  return killMain(app.process())
}

async function killMain(main: ChildProcess): Promise<void> {
  if (main.pid === undefined || !isRunning(main)) return
  const ended = once(main, 'exit')
  killProcessTree(main.pid)
  await ended
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

function collectStderr(main: ChildProcess): () => string {
  let written = ''
  main.stderr?.on('data', (piece: Buffer) => {
    written += piece.toString('utf8')
  })
  return () => written
}

function definedOnly(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}
