import BetterSqlite from 'better-sqlite3'
import { bindingOption } from './connection.ts'
import { sqliteCodeOf } from './sqlite-errors.ts'

export interface WritingLock {
  release(): void
}

/** A process that was just ended may hold the lock a moment longer. */
const patienceMilliseconds = 500

/**
 * Takes the right to write into a data folder, for this process alone. It is an exclusive lock on an
 * empty database of its own: the operating system drops it with the process, whatever ends that.
 * @returns null while another process (or another call here) holds it.
 */
export function takeWritingLock(
  file: string,
  nativeBinding: string | undefined,
): WritingLock | null {
  const connection = new BetterSqlite(file, {
    ...bindingOption(nativeBinding),
    timeout: patienceMilliseconds,
  })
  try {
    connection.pragma('journal_mode = MEMORY')
    connection.exec('BEGIN EXCLUSIVE')
    return { release: () => connection.close() }
  } catch (error) {
    connection.close()
    if (sqliteCodeOf(error)?.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
