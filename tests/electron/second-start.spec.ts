import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { homeEnvironment } from '../../scripts/guest/guest-user.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { readStage } from '../support/stage.ts'
import { startShell } from './start-shell.ts'

test('brings the window to the front when the app is started once more', async () => {
  await using shell = await startShell()
  await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  expect(await exitCodeOf(shell.dataFolder)).toBe(0)
  const windows = await shell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible() && !window.isMinimized()),
  )
  expect(windows).toEqual([true])
})

test('shows one window when the app is started twice within 50 milliseconds', async () => {
  await using folder = makeAppFolder('data')
  const first = start(folder.path)
  await new Promise((done) => setTimeout(done, 50))
  const second = start(folder.path)
  const ended = await Promise.race([once(first, 'exit'), once(second, 'exit')])
  await new Promise((done) => setTimeout(done, 1_500))
  const running = [first, second].filter((each) => each.exitCode === null)
  for (const each of running) each.kill('SIGTERM')
  await Promise.all(running.map((each) => once(each, 'exit')))
  expect(ended[0]).toBe(0)
  expect(running).toHaveLength(1)
})

async function exitCodeOf(dataFolder: string): Promise<unknown> {
  const [exitCode] = await once(start(dataFolder), 'exit')
  return exitCode
}

function start(dataFolder: string) {
  const { appFolder, launcher, environment } = readStage()
  return spawn(launcher, [appFolder, `--data-folder=${dataFolder}`], {
    stdio: 'ignore',
    env: { ...process.env, ...homeEnvironment(dataFolder), ...environment },
  })
}
