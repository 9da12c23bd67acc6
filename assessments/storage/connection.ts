import BetterSqlite, { type Database as Connection } from 'better-sqlite3'
import type { DatabaseKey } from './vault/database-key.ts'

export type { Connection }

export interface ConnectionOptions {
  readonly key: DatabaseKey
  /** Path of another build of better-sqlite3's binary; undefined means the package's own. */
  readonly nativeBinding?: string | undefined
}

/** SQLCipher's page size: a whole database file is a multiple of it. */
export const pageByteLength = 4096

const busyTimeoutMilliseconds = 5_000

/** Versions 3.7.0 to 3.51.2 can corrupt a database when a write-ahead log is reset. */
const oldestSafeVersion = [3, 51, 3] as const

/** Opens a file with its cipher set, before anything is read from it. */
export function openConnection(
  file: string,
  options: ConnectionOptions,
  mode: { readonly: boolean; fileMustExist: boolean },
): Connection {
  const connection = new BetterSqlite(file, {
    ...mode,
    ...bindingOption(options.nativeBinding),
    timeout: busyTimeoutMilliseconds,
  })
  try {
    connection.pragma(`cipher = 'sqlcipher'`)
    connection.pragma('legacy = 4')
    connection.pragma(`key = "x'${Buffer.from(options.key).toString('hex')}'"`)
    connection.pragma('trusted_schema = OFF')
    connection.pragma('cell_size_check = ON')
    connection.pragma('foreign_keys = ON')
    // Temporary files would hold decrypted rows.
    connection.pragma('temp_store = MEMORY')
    refuseUnsafeVersion(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** better-sqlite3 takes no undefined binding. */
export function bindingOption(nativeBinding: string | undefined): { nativeBinding?: string } {
  return nativeBinding === undefined ? {} : { nativeBinding }
}

function refuseUnsafeVersion(connection: Connection): void {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get())
  if (isOlder(version.split('.').map(Number), oldestSafeVersion)) {
    throw new Error(`SQLite ${version} can corrupt databases; 3.51.3 is needed.`)
  }
}

function isOlder(version: readonly number[], oldest: readonly number[]): boolean {
  const at = oldest.findIndex((part, index) => version[index] !== part)
  return at >= 0 && (version[at] ?? 0) < (oldest[at] ?? 0)
}
