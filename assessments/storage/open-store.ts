import { ok, type Result } from '../core/result.ts'
import type { StoreTrouble } from '../core/store-trouble.ts'
import type { ReadableAttachments, WritableAttachments } from './attachments.ts'
import { createDatabases } from './create-databases.ts'
import { dataFolderFiles } from './data-folder.ts'
import {
  closeReadableDatabase,
  closeWritableDatabase,
  openReadableDatabase,
  type ReadableDatabase,
  type WritableDatabase,
} from './database.ts'
import { openExistingReadable, openExistingWritable } from './open-database.ts'
import { attachmentDatabase, mainDatabase, type StoreOptions } from './store-databases.ts'
import { markStoreCreated } from './vault/key-file.ts'
import { withWritingLock } from './with-writing-lock.ts'
import type { WritingLock } from './writing-lock.ts'

export type { StoreOptions }

/** Everything stored in a data folder, open in the one process that may write. */
export interface Store {
  /** A connection of its own that cannot write; sees each commit of the writer. */
  readonly reader: ReadableDatabase
  readonly writer: WritableDatabase
  readonly attachments: WritableAttachments
  close(): void
}

/** The same, open in a process that only reads. */
export interface ReadableStore {
  readonly reader: ReadableDatabase
  readonly attachments: ReadableAttachments
  close(): void
}

/**
 * Opens a data folder for writing: takes the lock, checks, migrates. Refuses with a `StoreTrouble` and
 * `{ path, reason }`; nothing is then changed, and a missing database is never replaced by an empty one.
 */
export function openStore(options: StoreOptions): Result<Store, StoreTrouble> {
  return withWritingLock(options, (writingLock) => openLocked(options, writingLock))
}

/**
 * The first run: makes both databases and opens them. Refuses with a `StoreTrouble`, also when a
 * database is already there; whoever calls has looked at the vault's state before.
 */
export function createStore(options: StoreOptions): Result<Store, StoreTrouble> {
  return withWritingLock(options, (writingLock) => {
    const created = createDatabases(options)
    return created.ok ? openLocked(options, writingLock) : created
  })
}

/** Opens a data folder to read from it while another process writes. */
export function openReadableStore(options: StoreOptions): Result<ReadableStore, StoreTrouble> {
  const main = openExistingReadable(mainDatabase(options))
  if (!main.ok) return main
  const attachments = openExistingReadable(attachmentDatabase(options))
  if (!attachments.ok) {
    closeReadableDatabase(main.value)
    return attachments
  }
  return ok({
    reader: main.value,
    attachments: attachments.value as ReadableAttachments,
    close: () => {
      closeReadableDatabase(main.value)
      closeReadableDatabase(attachments.value)
    },
  })
}

function openLocked(options: StoreOptions, lock: WritingLock): Result<Store, StoreTrouble> {
  const { backups, database, keys } = dataFolderFiles(options.dataFolder)
  const main = openExistingWritable(mainDatabase(options), backups)
  if (!main.ok) return main
  const writer = main.value
  let attachments: WritableDatabase | null = null
  let isOpen = false
  try {
    const opened = openExistingWritable(attachmentDatabase(options), backups)
    if (!opened.ok) return opened
    attachments = opened.value
    markStoreCreated(keys)
    const store = storeOf(writer, attachments, openReadableDatabase(database, options), lock)
    isOpen = true
    return ok(store)
  } finally {
    if (!isOpen) closeWritableDatabase(writer)
    if (!isOpen && attachments !== null) closeWritableDatabase(attachments)
  }
}

function storeOf(
  writer: WritableDatabase,
  attachments: WritableDatabase,
  reader: ReadableDatabase,
  lock: WritingLock,
): Store {
  return {
    reader,
    writer,
    attachments: attachments as WritableAttachments,
    close: () => {
      closeReadableDatabase(reader)
      closeWritableDatabase(writer)
      closeWritableDatabase(attachments)
      lock.release()
    },
  }
}
