import { existsSync, readFileSync } from 'node:fs'
import type { Counts } from './counts.ts'

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly unknown[]
  }[]
}

type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors: readonly unknown[]
}

/** A test file that could not be loaded has no tests to count and counts as one failure. */
export function countVitest(report: VitestReport): Counts {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
  }
}

/** A test that passed only on a later try did not pass. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** Reads a runner's JSON report; null when the runner left none. */
export function readReport<Report>(file: string, count: (report: Report) => Counts): Counts | null {
  if (!existsSync(file)) return null
  return count(JSON.parse(readFileSync(file, 'utf8')) as Report)
}
