import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { makeAppFolder } from '../support/app-folder.ts'
import { launchApp } from '../support/launch-electron.ts'
import { callData, callHost, passphrase, startOpenShell } from './start-shell.ts'

const organisation = {
  name: '',
  type: 'company',
  supportingBody: '',
  place: 'Neuhausen',
  peerGroupConsent: false,
  contacts: [],
}

test('starts the data process again when it dies, with every acknowledged save', async () => {
  await using shell = await startOpenShell()
  await rememberEvents(shell.window)
  const saved = await callData(shell.window, 'settings.save', { consultantName: 'Ö. Yılmaz' })
  expect(saved).toEqual({ ok: true, value: {} })
  const before = await dataProcessId(shell.app)
  process.kill(before, 'SIGKILL')
  await expect.poll(() => eventKinds(shell.window)).toContain('data_process_restarted')
  expect(await dataProcessId(shell.app)).not.toBe(before)
  expect(await callData(shell.window, 'settings.get', {})).toEqual({
    ok: true,
    value: { consultantName: 'Ö. Yılmaz' },
  })
})

test('refuses the calls that were under way when the data process died', async () => {
  await using shell = await startOpenShell()
  const processId = await dataProcessId(shell.app)
  process.kill(processId, 'SIGSTOP')
  const call = callData(shell.window, 'settings.get', {})
  await shell.window.waitForTimeout(200)
  process.kill(processId, 'SIGKILL')
  expect(await call).toMatchObject({ ok: false, error: { code: 'app.data_process_restarted' } })
  expect(await callData(shell.window, 'settings.get', {})).toMatchObject({ ok: true })
})

test('gives up on a data process that dies again and again, and says so', async () => {
  await using shell = await startOpenShell()
  for (let death = 0; death < 6; death += 1) {
    await rememberEvents(shell.window)
    process.kill(await dataProcessId(shell.app), 'SIGKILL')
    await expect.poll(() => eventKinds(shell.window)).not.toEqual([])
  }
  expect(await callHost(shell.window, 'vault.state', {})).toMatchObject({
    value: { kind: 'trouble', trouble: 'unexpected' },
  })
  expect(await callData(shell.window, 'settings.get', {})).toMatchObject({
    error: { code: 'vault.locked' },
  })
})

test('brings the page back when its process dies', async () => {
  await using shell = await startOpenShell()
  await shell.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((loadedAgain) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => loadedAgain())
        contents?.forcefullyCrashRenderer()
      }),
  )
  const answer = await shell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      "window.desktop.callData('settings.get', {})",
    ),
  )
  expect(answer).toMatchObject({ ok: true })
})

test('keeps the store open while the page is loaded again', async () => {
  await using shell = await startOpenShell()
  await shell.window.reload()
  await shell.window.waitForLoadState()
  expect(await callData(shell.window, 'settings.get', {})).toMatchObject({ ok: true })
  expect(await callHost(shell.window, 'vault.state', {})).toMatchObject({ value: { kind: 'open' } })
})

test('shows the same screen again when it is loaded again far down in its address', async () => {
  await using shell = await startOpenShell()
  await shell.window.evaluate(() => history.pushState(null, '', '/organisations/12/visits/7'))
  await shell.window.reload()
  await expect(shell.window.locator('#root')).toContainText(/\S/)
  expect(shell.window.url()).toBe('app://kompass/organisations/12/visits/7')
})

test('refuses everything while locked, and answers again once unlocked', async () => {
  await using shell = await startOpenShell()
  await rememberEvents(shell.window)
  const locked = await callHost(shell.window, 'vault.lock', {})
  expect(locked).toMatchObject({ ok: true, value: { kind: 'locked' } })
  expect(await callData(shell.window, 'settings.get', {})).toMatchObject({
    error: { code: 'vault.locked' },
  })
  const wrong = { passphrase: `${passphrase}!`, rememberOnDevice: false }
  expect(await callHost(shell.window, 'vault.unlock', wrong)).toMatchObject({
    error: { code: 'vault.wrong_passphrase' },
  })
  const right = { passphrase, rememberOnDevice: false }
  expect(await callHost(shell.window, 'vault.unlock', right)).toMatchObject({
    value: { kind: 'open' },
  })
  expect(await callData(shell.window, 'settings.get', {})).toMatchObject({ ok: true })
  expect(await eventKinds(shell.window)).toEqual(['vault_changed', 'vault_changed'])
})

test('loses no save that was sent just before the window was closed', async () => {
  await using folder = makeAppFolder('data')
  const input = { passphrase, rememberOnDevice: false }
  {
    await using first = await launchApp({ dataFolder: folder.path })
    await first.window.waitForLoadState()
    await callHost(first.window, 'vault.create', input)
    // So that the saves and the end of the window arrive together.
    const processId = await dataProcessId(first.app)
    process.kill(processId, 'SIGSTOP')
    setTimeout(() => process.kill(processId, 'SIGCONT'), 1_000)
    const ended = first.app.waitForEvent('close')
    await first.window.evaluate((details) => {
      for (let number = 0; number < 20; number += 1) {
        void window.desktop.callData('organisations.create', {
          ...details,
          name: `Organisation ${number}`,
        })
      }
      window.close()
    }, organisation)
    await ended
  }
  await using second = await launchApp({ dataFolder: folder.path })
  await second.window.waitForLoadState()
  await callHost(second.window, 'vault.unlock', input)
  const list = await callData(second.window, 'organisations.list', { includeArchived: true })
  expect(list.ok && (list.value as unknown[]).length).toBe(20)
})

async function rememberEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kinds: string[] = []
    Reflect.set(window, 'kinds', kinds)
    window.desktop.onEvent(({ kind }) => kinds.push(kind))
  })
}

function eventKinds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'kinds') as string[])
}

async function dataProcessId(app: ElectronApplication): Promise<number> {
  const find = () =>
    app.evaluate(
      ({ app: electronApp }) =>
        electronApp.getAppMetrics().find(({ name }) => name?.includes('(data)'))?.pid ?? 0,
    )
  await expect.poll(find).not.toBe(0)
  return find()
}
