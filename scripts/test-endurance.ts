import { prepareTests } from './testing/prepare-tests.ts'
import { conclude, runSuites } from './testing/run-suites.ts'
import { buildSuite, playwrightSuite, vitestSuite } from './testing/suites.ts'

process.env['OEFFNUNGSKOMPASS_ROUNDS'] = 'endurance'
await prepareTests()
conclude(await runSuites([vitestSuite, buildSuite, playwrightSuite]))
