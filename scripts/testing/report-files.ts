import { join } from 'node:path'
import { projectFolder } from '../project-folder.ts'

const folder = join(projectFolder, 'test-results', 'counts')

/** Where the runners leave their JSON reports, which the test command sums up. */
export const REPORT_FILES = {
  vitest: join(folder, 'vitest.json'),
  playwright: join(folder, 'playwright.json'),
}
