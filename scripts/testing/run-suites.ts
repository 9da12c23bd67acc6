import { type Counts, countsLine, sumCounts } from './counts.ts'
import type { Suite } from './suites.ts'

/** Runs all suites one after the other, failed ones included; resolves with what each counted. */
export async function runSuites(suites: readonly Suite[]): Promise<readonly Counts[]> {
  const all: Counts[] = []
  for (const [index, suite] of suites.entries()) {
    const started = performance.now()
    console.log(`\n▶ ${index + 1}/${suites.length} ${suite.title}`)
    const counts = await suite.run()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${counts.failed === 0 ? '✔' : '✘'} ${suite.title}: ${countsLine(counts)} (${seconds} s)`,
    )
    all.push(counts)
  }
  return all
}

/** Prints the one line that sums everything up, and makes the exit code agree with it. */
export function conclude(all: readonly Counts[]): void {
  const total = sumCounts(all)
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
  console.log(`\n${countsLine(total)}`)
}
