import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { projectFolder } from '../../../scripts/project-folder.ts'
import { countPlaywright, countVitest, readReport } from '../../../scripts/testing/read-counts.ts'

const execute = promisify(execFile)

/** Below the project, so that the runners find their packages. */
function projectWith(files: Record<string, string>): string {
  const parent = join(projectFolder, '.cache')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'runner-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents)
  return folder
}

async function runIn(folder: string, entry: string, ...args: string[]): Promise<void> {
  const command = [join(projectFolder, 'node_modules', entry), ...args]
  await execute(process.execPath, command, { cwd: folder }).catch(() => null)
}

const tests = (runner: string) => `
  import { expect, test } from '${runner}'
  test('adds', () => expect(1 + 1).toBe(2))
  test('adds zero', () => expect(1 + 0).toBe(1))
  test('is wrong', () => expect(1 + 1).toBe(3))`

test('reads passed, failed and unloadable out of a real Vitest report', async () => {
  const folder = projectWith({
    'sums.test.js': tests('vitest'),
    'broken.test.js': "import './not-there.js'",
    'vitest.config.mjs': 'export default {}',
  })
  const report = join(folder, 'report.json')
  const reporter = ['--reporter=json', `--outputFile=${report}`]
  await runIn(folder, 'vitest/vitest.mjs', 'run', `--root=${folder}`, ...reporter)
  // sums: 2 passed, 1 failed; broken: 1 failed
  expect(readReport(report, countVitest)).toEqual({ passed: 2, failed: 2 })
})

test('reads passed and failed out of a real Playwright report', async () => {
  const folder = projectWith({
    'sums.spec.mjs': tests('@playwright/test'),
    'playwright.config.mjs':
      "export default { testDir: '.', respectGitIgnore: false, reporter: [['json', { outputFile: 'report.json' }]] }",
  })
  await runIn(folder, '@playwright/test/cli.js', 'test')
  expect(readReport(join(folder, 'report.json'), countPlaywright)).toEqual({ passed: 2, failed: 1 })
})

test('finds no counts when the runner left no report', () => {
  expect(readReport(join(projectFolder, 'not-there.json'), countVitest)).toBeNull()
})
