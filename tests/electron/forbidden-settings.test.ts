import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Settings that switch a protection of Electron off, whatever value they are given here. */
const forbiddenNames: readonly string[] = [
  'allowRunningInsecureContent',
  'bypassCSP',
  'enableBlinkFeatures',
  'experimentalFeatures',
  'nodeIntegration',
  'nodeIntegrationInSubFrames',
  'nodeIntegrationInWorker',
  'webSecurity',
  'webviewTag',
]

const forbiddenTexts =
  /no-sandbox|disable-web-security|allow-file-access|unsafe-eval|remote-debugging/

function forbiddenIn(fileName: string, source: string): readonly string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) || ts.isStringLiteralLike(node)
    if (isName && forbiddenNames.includes(node.text)) found.push(node.text)
    if (ts.isStringLiteralLike(node) && forbiddenTexts.test(node.text)) found.push(node.text)
    if (ts.isPropertyAssignment(node) && isSwitchedOff(node)) found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** `sandbox` and `contextIsolation` may be named, but only to be switched on. */
function isSwitchedOff({ name, initializer }: ts.PropertyAssignment): boolean {
  const guarded = ['sandbox', 'contextIsolation'].includes(name.getText())
  return guarded && initializer.kind !== ts.SyntaxKind.TrueKeyword
}

test('no file of the shell names a setting that would open it', () => {
  const folder = join(import.meta.dirname, '..', '..', 'electron')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(30)
  const found = files.flatMap((file) => forbiddenIn(file, readFileSync(join(folder, file), 'utf8')))
  expect(found).toEqual([])
})

test.each([
  ['new BrowserWindow({ webPreferences: { webSecurity: false } })'],
  ["const options = { 'nodeIntegration': true }"],
  ['options.webPreferences.webviewTag = true'],
  ["options['experimentalFeatures'] = true"],
  ['const webPreferences = { sandbox: false }'],
  ['const webPreferences = { contextIsolation: settings.isolate }'],
  ["app.commandLine.appendSwitch('no-sandbox')"],
  ["const policy = `script-src 'self' 'unsafe-eval'`"],
])('finds the opening in: %s', (source) => {
  expect(forbiddenIn('sample.ts', source)).toHaveLength(1)
})
