import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { callHost, startShell } from './start-shell.ts'

test('gives the page nothing of Node', async () => {
  await using shell = await startShell()
  const types = await shell.window.evaluate(() =>
    ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].map(
      (name) => typeof Reflect.get(window, name),
    ),
  )
  expect(new Set(types)).toEqual(new Set(['undefined']))
})

test('keeps what the page does to its built-in objects away from the preload script', async () => {
  await using shell = await startShell()
  const page = await shell.window.evaluate(async () => {
    let seen = 0
    // Called through the bridge, the preload script sets, gets, deletes and pushes.
    const spyOn = (prototype: object, name: string) => {
      const original = Reflect.get(prototype, name)
      Reflect.set(prototype, name, function spy(this: unknown, ...values: unknown[]) {
        if (new Error().stack?.includes('preload')) seen += 1
        return Reflect.apply(original, this, values)
      })
    }
    for (const name of ['push', 'splice', 'map']) spyOn(Array.prototype, name)
    for (const name of ['get', 'set', 'delete', 'values', 'clear']) spyOn(Map.prototype, name)
    spyOn(MessagePort.prototype, 'postMessage')
    Reflect.set(Object.prototype, 'planted', 'by the page')
    await window.desktop.callData('settings.get', {})
    await window.desktop.callHost('app.info', {})
    Reflect.deleteProperty(Object.prototype, 'planted')
    return { seen, patched: Array.prototype.push.name }
  })
  expect(page).toEqual({ seen: 0, patched: 'spy' })
})

test('runs the page in a process that the operating system confines', async () => {
  await using shell = await startShell()
  const processId = await shell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  expect(isConfined(Number(processId))).toBe(true)
})

test('confines even a window that asks not to be', async () => {
  await using shell = await startShell()
  const processId = await shell.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: false } })
    await window.loadURL('app://kompass/')
    return window.webContents.getOSProcessId()
  })
  expect(isConfined(processId)).toBe(true)
})

test('shows the page exactly the keys that were agreed on', async () => {
  await using shell = await startShell()
  const keys = await shell.window.evaluate(() => Object.keys(window.desktop).sort())
  const agreed = JSON.parse(
    readFileSync(new URL('./exposed-keys.json', import.meta.url), 'utf8'),
  ) as unknown
  expect(keys).toEqual(agreed)
  const ownGlobals = await shell.window.evaluate(() =>
    Object.getOwnPropertyNames(window).filter((name) => /desktop|electron|ipc|bridge/i.test(name)),
  )
  expect(ownGlobals).toEqual(['desktop'])
})

test('hands a listener the event of the app and never the one of Electron', async () => {
  await using shell = await startShell()
  await shell.window.evaluate(() => {
    const received: unknown[][] = []
    Reflect.set(window, 'received', received)
    const listener = (...values: unknown[]) => void received.push(values)
    Reflect.set(window, 'unsubscribe', window.desktop.onEvent(listener))
  })
  const tell = () =>
    shell.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('desktop:event', {
        kind: 'data_process_restarted',
      }),
    )
  await tell()
  await expect
    .poll(() => shell.window.evaluate(() => Reflect.get(window, 'received')))
    .toEqual([[{ kind: 'data_process_restarted' }]])
  await shell.window.evaluate(() => Reflect.get(window, 'unsubscribe')())
  await tell()
  await callHost(shell.window, 'app.info', {})
  expect(await shell.window.evaluate(() => Reflect.get(window, 'received').length)).toBe(1)
})

/** On Linux a sandboxed process has a filter for system calls (Seccomp: 2) and can gain no privileges. */
function isConfined(processId: number): boolean {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8')
  return /^Seccomp:\t2$/m.test(status) && /^NoNewPrivs:\t1$/m.test(status)
}
