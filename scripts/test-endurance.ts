import { runTests } from './testing/run-tests.ts'
import { benchmarkSuite, buildSuite, playwrightSuite, vitestSuite } from './testing/suites.ts'

process.env.OEFFNUNGSKOMPASS_ROUNDS = 'endurance'
await runTests([vitestSuite, buildSuite, playwrightSuite, benchmarkSuite])
