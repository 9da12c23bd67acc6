import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { startShell } from './start-shell.ts'

const elsewhere = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'file:///etc/hostname',
  'javascript:document.body.remove()',
  'data:text/html,<p>elsewhere',
  'app://elsewhere/',
  'blob:app://kompass/0',
] as const

for (const address of elsewhere) {
  test(`stays where it is when the page wants to go to ${address}`, async () => {
    await using shell = await startShell()
    await markPage(shell.window)
    const before = shell.window.url()
    await shell.window.evaluate((target) => {
      location.href = target
    }, address)
    await shell.window.waitForTimeout(300)
    expect(shell.window.url()).toBe(before)
    expect(await isSamePage(shell.window)).toBe(true)
  })
}

test('stays where it is when a form wants to send the page away', async () => {
  await using shell = await startShell()
  // Written by the test, because a page of the app has a policy that stops the form itself.
  await shell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('about:blank'),
  )
  await shell.window.waitForURL('about:blank')
  await markPage(shell.window)
  await shell.window.evaluate(() => {
    const form = document.createElement('form')
    form.action = 'file:///etc/hostname'
    document.body.append(form)
    form.submit()
  })
  await shell.window.waitForTimeout(300)
  expect(await isSamePage(shell.window)).toBe(true)
})

test('opens no second window, whatever the page or a click asks for', async () => {
  await using shell = await startShell()
  const opened = await shell.window.evaluate(() =>
    ['', 'about:blank', 'app://kompass/', 'file:///etc/hostname', 'data:text/html,x'].map(
      (address) => window.open(address) !== null,
    ),
  )
  await addLink(shell.window, 'app://kompass/visits')
  await shell.window.locator('#probe').click({ button: 'middle' })
  await shell.window.locator('#probe').click({ modifiers: ['Control'] })
  await shell.window.locator('#probe').click({ modifiers: ['Shift'] })
  await shell.window.waitForTimeout(300)
  expect(opened).toEqual([false, false, false, false, false])
  expect(await countWindows(shell.app)).toBe(1)
})

test('attaches no embedded guest, even where a window allows for it', async () => {
  await using shell = await startShell()
  const guests = await shell.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
    await window.loadURL('about:blank')
    await window.webContents.executeJavaScript(`{
      const guest = document.createElement('webview')
      guest.src = 'about:blank'
      document.body.append(guest)
      new Promise((done) => setTimeout(done, 300))
    }`)
    return webContents.getAllWebContents().filter((each) => each.getType() === 'webview').length
  })
  expect(guests).toBe(0)
})

test('knows no embedded guests in its own window', async () => {
  await using shell = await startShell()
  const isPlainElement = await shell.window.evaluate(
    () => Reflect.get(document.createElement('webview'), 'loadURL') === undefined,
  )
  expect(isPlainElement).toBe(true)
})

test('has the system open nothing but web pages and mail addresses', async () => {
  await using shell = await startShell()
  await shell.app.evaluate(({ shell: desktop }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'opened', opened)
    desktop.openExternal = async (address) => void opened.push(address)
  })
  await shell.window.evaluate(
    (addresses) => {
      for (const address of addresses) {
        try {
          window.open(address)
        } catch {
          // Chromium itself refuses what is no address at all.
        }
      }
    },
    [...refusedAddresses, ...openedAddresses],
  )
  await shell.window.waitForTimeout(300)
  const opened = await shell.app.evaluate(() => Reflect.get(globalThis, 'opened') as string[])
  expect(opened).toEqual(openedAddresses)
})

test('stays where it is when a link leads to a file on the disk', async () => {
  await using shell = await startShell()
  const file = join(shell.dataFolder, 'page.html')
  writeFileSync(file, '<p>elsewhere')
  await markPage(shell.window)
  await shell.window.evaluate((path) => {
    const link = document.createElement('a')
    link.href = `file://${path}`
    document.body.append(link)
    link.click()
  }, file)
  await shell.window.waitForTimeout(300)
  expect(await isSamePage(shell.window)).toBe(true)
})

const openedAddresses = [
  'https://example.org/',
  'https://example.org/a?b=c#d',
  'mailto:beratung@example.org',
]

const refusedAddresses = [
  'file:///etc/passwd',
  'file://server/share/tool.exe',
  '\\\\srv\\x',
  '//srv/x',
  'smb://srv/x',
  'http://example.org/',
  'ftp://example.org/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'blob:app://kompass/0',
  'about:blank',
  'app://kompass/',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'ms-settings:',
  'search-ms:query=x',
  'shell:startup',
  'vscode://file/x',
  'steam://run/1',
  'tel:+49123',
  'sms:+49123',
  'jar:https://example.org/x.jar',
  'view-source:https://example.org/',
  'chrome://gpu',
  'devtools://devtools/x',
  'https://bank.example@evil.example/',
  'https://user:secret@example.org/',
  'https:',
  'mailto',
  'x'.repeat(5_000),
]

async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'marked', true))
}

function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'marked') === true && document.body !== null)
}

async function addLink(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a')
    link.id = 'probe'
    link.href = href
    link.textContent = 'probe'
    Object.assign(link.style, { position: 'fixed', inset: '0', zIndex: '9999' })
    document.body.append(link)
  }, address)
}

function countWindows(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}
