import { existsSync, readFileSync } from 'node:fs'
import { type ElectronApplication, expect, test } from '@playwright/test'
import { readPdf } from '../support/read-pdf.ts'
import { fileOf, readZip } from '../support/read-zip.ts'
import { textOfWord } from '../support/well-formed-xml.ts'
import { grantPath, reportInput, runReport } from './report-job.ts'
import { startOpenShell } from './start-shell.ts'

const pdf = { kind: 'pdf' } as const

/** "60,1", and nothing of a date. */
function pointsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\d,.])\d{1,3},\d(?!\d)/g))
}

test('prints the report with tags, outline, language, and the numbers of the Word report', async () => {
  await using shell = await startOpenShell()
  const word = await reportInput(shell, 'bericht.docx')
  expect(await runReport(shell.window, 'word', word)).toMatchObject({ ok: true })
  const path = await grantPath(shell, 'bericht.pdf')
  const printed = await runReport(shell.window, 'pdf', { ...word, target: pdf, path })
  const bytes = readFileSync(path)
  expect(printed).toMatchObject({ ok: true, value: { byteLength: bytes.byteLength } })

  const read = await readPdf(bytes)
  expect(read).toMatchObject({ language: 'de', isTagged: true, outsideLinks: [] })
  expect(read.title).toContain('Jobcenter Saalbrück')
  expect(read.creator).toMatch(/^Oeffnungskompass\/[\d.]+ Chrome\/[\d.]+$/)
  expect(read.outline).toContain('Zusammenfassung')
  expect(read.outline.at(-1)).toBe('Anhang')
  for (const role of ['H1', 'H2', 'P', 'L', 'Table', 'TH', 'Figure'])
    expect(read.roles).toContain(role)
  expect(read.alternativeTexts).toContain('Punkte je Dimension am 13.10.2026')

  const text = read.pages.join(' ')
  const wordText = textOfWord(fileOf(await readZip(readFileSync(word.path)), 'word/document.xml'))
  expect(pointsIn(wordText).size).toBeGreaterThan(30)
  expect([...pointsIn(text)].sort()).toEqual([...pointsIn(wordText)].sort())
  // A glyph without a character could be neither searched for nor read aloud.
  expect(text).not.toContain('\0')
  expect(text).not.toContain('ENTWURF')
  expect(read.pages.every((page) => /Seite \d+ von \d+/.test(page))).toBe(true)
})

test('marks every page of a draft', async () => {
  await using shell = await startOpenShell()
  const { path: _word, ...input } = await reportInput(shell, 'bericht.docx')
  const path = await grantPath(shell, 'entwurf.pdf')
  const edition = { ...input.edition, version: 'draft' } as const
  expect(
    await runReport(shell.window, 'pdf', { ...input, edition, target: pdf, path }),
  ).toMatchObject({
    ok: true,
  })
  const { pages } = await readPdf(readFileSync(path))
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.filter((page) => !page.includes('ENTWURF'))).toEqual([])
})

test('draws in a window that nobody sees, and that has no bridge to anything', async () => {
  await using shell = await startOpenShell()
  const input = await reportInput(shell, 'bericht.pdf')
  await shell.app.evaluate(({ app }) => {
    app.once('browser-window-created', (_event, window) => {
      window.webContents.once('did-finish-load', async () => {
        const globals = await window.webContents.executeJavaScript(
          `['desktop', 'require', 'process', 'Buffer'].filter((name) => name in window)`,
        )
        Reflect.set(globalThis, 'printing', { globals, isVisible: window.isVisible() })
      })
    })
  })
  expect(await runReport(shell.window, 'pdf', { ...input, target: pdf })).toMatchObject({
    ok: true,
  })
  expect(await shell.app.evaluate(() => Reflect.get(globalThis, 'printing'))).toEqual({
    globals: [],
    isVisible: false,
  })
  expect(await shell.window.evaluate(() => 'desktop' in window)).toBe(true)
  expect(await windowCount(shell.app)).toBe(1)
})

test('leaves nothing behind when it is cancelled while it draws', async () => {
  await using shell = await startOpenShell()
  const input = await reportInput(shell, 'bericht.pdf')
  const report = runReport(shell.window, 'pdf', { ...input, target: pdf })
  await expect.poll(() => windowCount(shell.app)).toBe(2)
  await shell.window.evaluate(() => window.desktop.cancelJob('pdf'))
  expect(await report).toMatchObject({ ok: false, error: { code: 'app.cancelled' } })
  expect(existsSync(input.path)).toBe(false)
  await expect.poll(() => windowCount(shell.app)).toBe(1)
})

test('says so when the page cannot be drawn, and leaves nothing behind', async () => {
  await using shell = await startOpenShell()
  const input = await reportInput(shell, 'bericht.pdf')
  await shell.app.evaluate(({ app }) => {
    app.once('browser-window-created', (_event, window) => {
      window.webContents.once('dom-ready', () => window.webContents.forcefullyCrashRenderer())
    })
  })
  expect(await runReport(shell.window, 'pdf', { ...input, target: pdf })).toMatchObject({
    ok: false,
    error: { code: 'app.unexpected' },
  })
  expect(existsSync(input.path)).toBe(false)
  await expect.poll(() => windowCount(shell.app)).toBe(1)
  // The next one is drawn as ever.
  expect(await runReport(shell.window, 'again', { ...input, target: pdf })).toMatchObject({
    ok: true,
  })
})

function windowCount(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}
