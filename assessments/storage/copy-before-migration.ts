import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '../core/result.ts'
import type { StoreTrouble } from '../core/store-trouble.ts'
import { checkPages } from './check-database.ts'
import { type ConnectionOptions, openConnection } from './connection.ts'
import { closeReadableDatabase, openReadableDatabase } from './database.ts'
import { versionOf } from './database-form.ts'
import { syncFolder } from './sync-folder.ts'
import { trouble } from './trouble.ts'

/**
 * Keeps a checked copy of a database as it is before it is migrated, encrypted with the same key.
 * @returns the copy's path
 */
export function copyBeforeMigration(
  database: ConnectionOptions & { readonly file: string },
  version: number,
  copyFolder: string,
): Result<string, StoreTrouble> {
  mkdirSync(copyFolder, { recursive: true, mode: 0o700 })
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const copy = join(copyFolder, `before-migration-from-${version}-${moment}.sqlite`)
  const unfinished = `${copy}.new`
  try {
    vacuumInto(database, unfinished)
    const checked = checkCopy(unfinished, version, database)
    if (!checked.ok) return checked
    syncFile(unfinished)
    renameSync(unfinished, copy)
    syncFolder(copyFolder)
    return ok(copy)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Not through a ReadableDatabase: that cannot even write a copy. */
function vacuumInto(database: ConnectionOptions & { readonly file: string }, copy: string): void {
  const connection = openConnection(database.file, database, {
    readonly: true,
    fileMustExist: true,
  })
  try {
    connection.prepare('VACUUM INTO :copy').run({ copy })
  } finally {
    connection.close()
  }
}

function checkCopy(
  copy: string,
  version: number,
  options: ConnectionOptions,
): Result<void, StoreTrouble> {
  const db = openReadableDatabase(copy, options)
  try {
    if (versionOf(db) !== version) return trouble('migration_failed', copy, 'incomplete copy')
    return checkPages(db, copy)
  } finally {
    closeReadableDatabase(db)
  }
}

function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
