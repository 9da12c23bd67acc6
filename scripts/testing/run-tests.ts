import { MissingPackagesError } from '../debian/require-packages.ts'
import { prepareTests } from './prepare-tests.ts'
import { conclude, runSuites } from './run-suites.ts'
import type { Suite } from './suites.ts'

/** Sets up what is missing, then runs the suites and prints the line that sums them up. */
export async function runTests(suites: readonly Suite[]): Promise<void> {
  try {
    await prepareTests()
    conclude(await runSuites(suites))
  } catch (error) {
    if (!(error instanceof MissingPackagesError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
