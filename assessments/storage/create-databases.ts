import { randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { ok, type Result } from '../core/result.ts'
import type { StoreTrouble } from '../core/store-trouble.ts'
import { closeWritableDatabase, type WritableDatabase } from './database.ts'
import { insertDevice } from './device.ts'
import { type DatabaseToOpen, openMigrated } from './open-database.ts'
import { attachmentDatabase, mainDatabase, type StoreOptions } from './store-databases.ts'
import { syncFolder } from './sync-folder.ts'
import { trouble, withTrouble } from './trouble.ts'

/**
 * Makes both databases of a first run. The main one comes last: while it is missing, nothing has been stored.
 */
export function createDatabases(options: StoreOptions): Result<void, StoreTrouble> {
  const main = mainDatabase(options)
  if (existsSync(main.file)) return trouble('unexpected', main.file, 'there is a database already')
  const attachments = createDatabase(attachmentDatabase(options), () => undefined)
  if (!attachments.ok) return attachments
  const created = createDatabase(main, (db) => insertDevice(db, randomUUID()))
  if (created.ok) syncFolder(options.dataFolder)
  return created
}

/** Makes a database beside its place and moves it there when it is whole. */
function createDatabase(
  database: DatabaseToOpen,
  fill: (db: WritableDatabase) => void,
): Result<void, StoreTrouble> {
  const unfinished = `${database.file}.new`
  return withTrouble(database.file, database.key, () => {
    removeLeftovers(unfinished)
    const opened = openMigrated({ ...database, file: unfinished })
    if (!opened.ok) return opened
    try {
      fill(opened.value)
    } finally {
      closeWritableDatabase(opened.value)
    }
    renameSync(unfinished, database.file)
    return ok(undefined)
  })
}

/** Of a first run that was cut off. */
function removeLeftovers(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true })
}
