import { MissingPackagesError } from './debian/require-packages.ts'
import { prepareTests } from './testing/prepare-tests.ts'
import { conclude, runSuites } from './testing/run-suites.ts'
import {
  benchmarkSuites,
  buildSuite,
  checkSuites,
  playwrightSuite,
  vitestSuite,
} from './testing/suites.ts'

try {
  await prepareTests()
  conclude(
    await runSuites([
      ...checkSuites(),
      vitestSuite,
      buildSuite,
      playwrightSuite,
      ...benchmarkSuites(),
    ]),
  )
} catch (error) {
  if (!(error instanceof MissingPackagesError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
