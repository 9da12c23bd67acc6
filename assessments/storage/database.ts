import { type Connection, type ConnectionOptions, openConnection } from './connection.ts'
import { enterLogMode, leaveLogMode } from './log-mode.ts'

declare const readable: unique symbol
declare const writable: unique symbol

/** A database one may ask. Shows nothing of the driver: SQL stays in this folder. */
export interface ReadableDatabase {
  readonly [readable]: true
}

/** A database one may also change; only the process that holds the lock has one. */
export interface WritableDatabase extends ReadableDatabase {
  readonly [writable]: true
}

export function connectionOf(db: ReadableDatabase): Connection {
  return db as unknown as Connection
}

/**
 * Opens a database for writing, creating the file if there is none: write-ahead log, and each commit
 * on the disk before it returns.
 */
export function openWritableDatabase(file: string, options: ConnectionOptions): WritableDatabase {
  const connection = openConnection(file, options, { readonly: false, fileMustExist: false })
  try {
    enterLogMode(connection, file)
    return connection as unknown as WritableDatabase
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Opens an existing database so that nothing can be written through it. */
export function openReadableDatabase(file: string, options: ConnectionOptions): ReadableDatabase {
  const connection = openConnection(file, options, { readonly: true, fileMustExist: true })
  connection.pragma('query_only = ON')
  return connection as unknown as ReadableDatabase
}

export function closeReadableDatabase(db: ReadableDatabase): void {
  connectionOf(db).close()
}

/** Closes the writing connection and leaves one plain file, whole and readable on any medium. */
export function closeWritableDatabase(db: WritableDatabase): void {
  const connection = connectionOf(db)
  if (!connection.open) return
  leaveLogMode(connection)
  connection.close()
}
