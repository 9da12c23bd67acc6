import { runTests } from './testing/run-tests.ts'
import {
  benchmarkSuites,
  buildSuite,
  checkSuites,
  playwrightSuite,
  vitestSuite,
} from './testing/suites.ts'

await runTests([...checkSuites(), vitestSuite, buildSuite, playwrightSuite, ...benchmarkSuites()])
