import { existsSync } from 'node:fs'
import { connectionOf, type ReadableDatabase, type WritableDatabase } from './database.ts'
import { enterLogMode, leaveLogMode, logFileOf } from './log-mode.ts'
import { executeOnOneRow, selectOne } from './statements.ts'

// A file that was copied without its log opens as if nothing were missing. So the file says "not begun"
// when a log begins, and the first entry of the log says "begun".

/** Begins a new log for a database that is about to be written; goes on with the old one while somebody reads. */
export function beginNewLog(db: WritableDatabase, file: string): void {
  if (!leaveLogMode(connectionOf(db))) return
  updateLogHasBegun(db, 0)
  enterLogMode(connectionOf(db), file)
  updateLogHasBegun(db, 1)
}

export function hasWriteAheadLog(file: string): boolean {
  return existsSync(logFileOf(file))
}

/**
 * Whether a database that has no log beside it must have had one. Misses a copy made after the log
 * was first moved into the file (every 4 MB of changes); its content is then the one of that moment.
 */
export function expectsLog(db: ReadableDatabase): boolean {
  const usesLog = connectionOf(db).pragma('journal_mode', { simple: true }) === 'wal'
  return usesLog && selectLogHasBegun(db) === 0
}

function selectLogHasBegun(db: ReadableDatabase): number | undefined {
  return selectOne<{ hasBegun: number }>(db, 'SELECT has_begun AS hasBegun FROM write_ahead_log')
    ?.hasBegun
}

function updateLogHasBegun(db: WritableDatabase, hasBegun: 0 | 1): void {
  executeOnOneRow(db, 'UPDATE write_ahead_log SET has_begun = :hasBegun', { hasBegun })
}
