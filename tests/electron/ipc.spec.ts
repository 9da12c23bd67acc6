import { expect, type Page, test } from '@playwright/test'
import type { Result } from '../../assessments/core/result.ts'
import { callHost, type Shell, startOpenShell, startShell } from './start-shell.ts'

/** Everything a page can ask the main process and the data process for. */
function askForEverything(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const silence = new Promise<'no answer'>((done) => setTimeout(() => done('no answer'), 700))
    const { desktop } = window
    if (desktop === undefined) return ['no bridge', 'no bridge', 'no bridge']
    const answers = [
      desktop.callHost('app.info', {}),
      desktop.callData('settings.get', {}),
      desktop.runJob('job', 'reports.export', { path: '/tmp/x' }),
    ]
    return Promise.all(
      answers.map(async (answer) => {
        const result = await Promise.race([answer, silence])
        if (typeof result === 'string') return result
        return result.ok ? 'answered' : result.error.code
      }),
    )
  })
}

const refusedByMain = ['app.unexpected', 'no answer', 'app.unexpected']

test('answers the page of the app', async () => {
  await using shell = await startOpenShell()
  expect(await askForEverything(shell.window)).toEqual([
    'answered',
    'answered',
    'app.invalid_input',
  ])
})

for (const address of ['about:blank', 'data:text/html,<p>foreign', 'app://elsewhere/'] as const) {
  test(`answers nothing to ${address}, even in the window of the app`, async () => {
    await using shell = await startOpenShell()
    await shell.app.evaluate(
      ({ BrowserWindow }, target) =>
        BrowserWindow.getAllWindows()[0]
          ?.loadURL(target)
          .catch(() => null),
      address,
    )
    await expect.poll(() => shell.window.url()).not.toBe('app://kompass/')
    await shell.window.waitForLoadState()
    expect(await askForEverything(shell.window)).toEqual(refusedByMain)
  })
}

test('answers nothing to another window, even with the page of the app', async () => {
  await using shell = await startOpenShell()
  const other = await openOtherWindow(shell, 'app://kompass/')
  expect(await askForEverything(other)).toEqual(refusedByMain)
})

test('answers nothing to a frame within the page', async () => {
  await using shell = await startOpenShell()
  const asked = await shell.window.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return frame.contentWindow !== null && Reflect.has(frame.contentWindow, 'desktop')
  })
  expect(asked).toBe(false)
})

test('refuses host operations that the contract does not know, or knows otherwise', async () => {
  await using shell = await startShell()
  const codes = await shell.window.evaluate(async () => {
    const names = ['nothing', 'constructor', '__proto__', 'settings.get', 'reports.export', 7, null]
    const answers = await Promise.all(
      names.map((name) => window.desktop.callHost(name as 'app.info', {})),
    )
    return answers.map((answer) => (answer.ok ? 'answered' : answer.error.code))
  })
  expect(new Set(codes)).toEqual(new Set(['app.unknown_operation']))
})

test('refuses input that does not fit the contract', async () => {
  await using shell = await startShell()
  for (const input of [null, 7, 'x', [], { more: 1 }, { language: 'fr' }]) {
    const result = await callHost(shell.window, 'preferences.save', input)
    expect(codeOf(result)).toBe('app.invalid_input')
  }
})

test('writes no report where no save dialog has been', async () => {
  await using shell = await startOpenShell()
  const result = await shell.window.evaluate(() =>
    window.desktop.runJob('job-1', 'reports.export', {
      visitId: '00000000-0000-4000-8000-000000000000',
      edition: { audience: 'client', version: 'draft', form: 'full' },
      language: 'de',
      path: '/tmp/not-granted.docx',
    }),
  )
  expect(codeOf(result)).toBe('app.invalid_input')
})

test('opens no file that the window has not exported', async () => {
  await using shell = await startShell()
  const input = { path: '/etc/passwd', how: 'open' }
  const result = await callHost(shell.window, 'files.open', input)
  expect(codeOf(result)).toBe('file.not_exported_here')
})

test('refuses what cannot be copied to another process', async () => {
  await using shell = await startOpenShell()
  const result = await shell.window.evaluate(() =>
    window.desktop.callData('settings.get', { listener: () => 1 }),
  )
  expect(codeOf(result)).toBe('app.invalid_input')
})

async function openOtherWindow(shell: Shell, address: string): Promise<Page> {
  const opened = shell.app.waitForEvent('window')
  await shell.app.evaluate(({ app, BrowserWindow }, target) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    void new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL(target)
  }, address)
  const page = await opened
  await page.waitForLoadState()
  return page
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'answered' : result.error.code
}
