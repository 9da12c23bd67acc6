import { firstTables } from './0001-first-tables.ts'
import { entriesOfAVisit } from './0002-entries-of-a-visit.ts'
import { filesAndLevelsOfEvidence } from './0003-files-and-levels-of-evidence.ts'
import { peerStatements } from './0004-peer-statements.ts'
import { movedVisits } from './0005-moved-visits.ts'
import { reportExports } from './0006-report-exports.ts'
import { reportTemplates } from './0007-report-templates.ts'
import type { Migration } from './migration.ts'

/** The migrations of the main database, in order. */
export const mainMigrations: readonly Migration[] = [
  firstTables,
  entriesOfAVisit,
  filesAndLevelsOfEvidence,
  peerStatements,
  movedVisits,
  reportExports,
  reportTemplates,
]
