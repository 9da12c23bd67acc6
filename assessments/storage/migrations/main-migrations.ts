import { firstTables } from './0001-first-tables.ts'
import type { Migration } from './migration.ts'

/** The migrations of the main database, in order. */
export const mainMigrations: readonly Migration[] = [firstTables]
