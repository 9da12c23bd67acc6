import { ok, type Result } from '../core/result.ts'
import type { StoreTrouble } from '../core/store-trouble.ts'
import { checkFile, checkForm, checkLog, checkPages } from './check-database.ts'
import type { ConnectionOptions } from './connection.ts'
import { copyBeforeMigration } from './copy-before-migration.ts'
import {
  closeReadableDatabase,
  closeWritableDatabase,
  openReadableDatabase,
  openWritableDatabase,
  type ReadableDatabase,
  type WritableDatabase,
} from './database.ts'
import { type DatabaseForm, newestVersion } from './database-form.ts'
import { migrate } from './migrate.ts'
import { trouble, withTrouble } from './trouble.ts'
import { beginNewLog, hasWriteAheadLog } from './write-ahead-log.ts'

export interface DatabaseToOpen extends ConnectionOptions {
  readonly file: string
  readonly form: DatabaseForm
  /** Whether every page is read first; takes about as long as reading the file. */
  readonly checkEveryPage: boolean
}

/** Opens an existing database of the newest form to read from it. */
export function openExistingReadable(
  database: DatabaseToOpen,
): Result<ReadableDatabase, StoreTrouble> {
  return withTrouble(database.file, database.key, () => {
    const inspected = inspectedVersion(database)
    if (!inspected.ok) return inspected
    if (inspected.value < newestVersion(database.form)) {
      return trouble('migration_failed', database.file, 'not yet migrated')
    }
    return ok(openReadableDatabase(database.file, database))
  })
}

/**
 * Opens an existing database to write into it, and migrates it if it is of an older form. All checks
 * run through a connection that cannot write: a database that is refused stays as it is, to the byte.
 */
export function openExistingWritable(
  database: DatabaseToOpen,
  copyFolder: string,
): Result<WritableDatabase, StoreTrouble> {
  return withTrouble(database.file, database.key, () => {
    const inspected = inspectedVersion(database)
    if (!inspected.ok) return inspected
    if (inspected.value < newestVersion(database.form)) {
      const copied = copyBeforeMigration(database, inspected.value, copyFolder)
      if (!copied.ok) return copied
    }
    return openMigrated(database)
  })
}

/** Opens a database for writing and runs what migrations are due, on a new file all of them. */
export function openMigrated(database: DatabaseToOpen): Result<WritableDatabase, StoreTrouble> {
  const db = openWritableDatabase(database.file, database)
  let isReady = false
  try {
    const migrated = migrate(db, database.form)
    if (!migrated.ok) {
      return trouble('migration_failed', database.file, String(migrated.error.params.reason))
    }
    beginNewLog(db, database.file)
    isReady = true
    return ok(db)
  } finally {
    if (!isReady) closeWritableDatabase(db)
  }
}

function inspectedVersion(database: DatabaseToOpen): Result<number, StoreTrouble> {
  const { file, form, checkEveryPage } = database
  const checkedFile = checkFile(file)
  if (!checkedFile.ok) return checkedFile
  const hadLog = hasWriteAheadLog(file)
  const db = openReadableDatabase(file, database)
  try {
    const version = checkForm(db, file, form, database)
    if (!version.ok) return version
    const checkedLog = checkLog(db, file, hadLog)
    if (!checkedLog.ok) return checkedLog
    const checkedPages = checkEveryPage ? checkPages(db, file) : ok(undefined)
    return checkedPages.ok ? version : checkedPages
  } finally {
    closeReadableDatabase(db)
  }
}
