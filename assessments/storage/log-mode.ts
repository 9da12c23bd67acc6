import { closeSync, existsSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Connection } from './connection.ts'
import { syncFolder } from './sync-folder.ts'

export function logFileOf(databaseFile: string): string {
  return `${databaseFile}-wal`
}

/** From now on commits go to a log beside the database, and are on the disk before they return. */
export function enterLogMode(connection: Connection, file: string): void {
  makeLogFile(file)
  connection.pragma('journal_mode = WAL')
  // The driver is built to fall back to NORMAL in this mode, which loses commits at a power cut.
  connection.pragma('synchronous = FULL')
}

/**
 * Moves everything from the log into the database file.
 * @returns false while another connection reads; then the log stays, and holds everything
 */
export function leaveLogMode(connection: Connection): boolean {
  const patience = connection.pragma('busy_timeout', { simple: true })
  connection.pragma('busy_timeout = 0')
  try {
    return connection.pragma('journal_mode = DELETE', { simple: true }) === 'delete'
  } catch {
    return false
  } finally {
    connection.pragma(`busy_timeout = ${patience}`)
  }
}

/** The (empty) log is there before the database says that it has one, whenever the power fails. */
function makeLogFile(file: string): void {
  const log = logFileOf(file)
  if (existsSync(log)) return
  closeSync(openSync(log, 'a', 0o600))
  syncFolder(dirname(file))
}
