import { runTests } from './testing/run-tests.ts'
import {
  buildSuite,
  checkSuites,
  playwrightSuite,
  smokeBenchmarkSuite,
  vitestSuite,
} from './testing/suites.ts'

await runTests([...checkSuites(), vitestSuite, buildSuite, playwrightSuite, smokeBenchmarkSuite])
