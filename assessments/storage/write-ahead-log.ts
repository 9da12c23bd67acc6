import { closeSync, existsSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from './sync-folder.ts'

const logOf = (file: string): string => `${file}-wal`

/**
 * Makes the (empty) log before the database file says that it has one. So a database that says so and
 * has none has lost it, at whatever moment the power failed.
 */
export function announceWriteAheadLog(file: string): void {
  if (existsSync(logOf(file))) return
  closeSync(openSync(logOf(file), 'a', 0o600))
  syncFolder(dirname(file))
}

export function hasWriteAheadLog(file: string): boolean {
  return existsSync(logOf(file))
}
