import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runNpmScript } from '../processes/npm-command.ts'
import { runTool } from '../processes/run-tool.ts'
import { projectFolder } from '../project-folder.ts'
import { type Counts, countStep, withExitCode } from './counts.ts'
import { countPlaywright, countVitest, readReport } from './read-counts.ts'
import { REPORT_FILES } from './report-files.ts'

/** One step of the test run: says what it does, does it, counts. */
export type Suite = { readonly title: string; run(): Promise<Counts> }

/** Every script of package.json whose name begins with "check:", in its order. */
export function checkSuites(): readonly Suite[] {
  const manifest = readFileSync(join(projectFolder, 'package.json'), 'utf8')
  const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> }
  return Object.keys(scripts)
    .filter((name) => name.startsWith('check:'))
    .map((name) => ({ title: name, run: async () => countStep(await runNpmScript(name)) }))
}

export const vitestSuite: Suite = {
  title: 'unit and integration tests',
  async run() {
    await rm(REPORT_FILES.vitest, { force: true })
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile=${REPORT_FILES.vitest}`]
    const exitCode = await runTool('vitest', ['run', ...reporters])
    return withExitCode(readReport(REPORT_FILES.vitest, countVitest), exitCode)
  },
}

export const buildSuite: Suite = {
  title: 'build',
  run: async () => countStep(await runTool('electron-vite', ['build', '--logLevel', 'warn'])),
}

export const playwrightSuite: Suite = {
  title: 'end-to-end tests in a real Electron',
  async run() {
    await rm(REPORT_FILES.playwright, { force: true })
    const exitCode = await runTool('playwright', ['test'])
    return withExitCode(readReport(REPORT_FILES.playwright, countPlaywright), exitCode)
  },
}

/** Proves that every benchmark runs. */
export const smokeBenchmarkSuite: Suite = {
  title: 'benchmarks, smoke mode',
  run: async () => countStep(await runNpmScript('benchmark', '--smoke')),
}

/** Measures, and holds every limit. */
export const benchmarkSuite: Suite = {
  title: 'benchmarks, with their limits',
  run: async () => countStep(await runNpmScript('benchmark')),
}
