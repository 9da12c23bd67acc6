export type Counts = { readonly passed: number; readonly failed: number }

export const NOTHING: Counts = { passed: 0, failed: 0 }

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    NOTHING,
  )
}

/** A step without tests of its own counts as one. */
export function countStep(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A runner that failed without naming a failed test (a crash, an unhandled error) adds one. */
export function withExitCode(counts: Counts | null, exitCode: number): Counts {
  const { passed, failed } = counts ?? NOTHING
  const wentWrong = exitCode !== 0 || counts === null
  return { passed, failed: wentWrong && failed === 0 ? 1 : failed }
}

export function countsLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
