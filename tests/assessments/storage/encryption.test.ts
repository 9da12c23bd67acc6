import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { putAttachment } from '../../../assessments/storage/attachments.ts'
import { copyBeforeMigration } from '../../../assessments/storage/copy-before-migration.ts'
import { dataFolderFiles } from '../../../assessments/storage/data-folder.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { versionOf } from '../../../assessments/storage/database-form.ts'
import { secondPageIsSealedWith } from '../../../assessments/storage/page-seal.ts'
import { newDatabaseKey } from '../../../assessments/storage/vault/database-key.ts'
import {
  accepted,
  answering,
  aStore,
  aStoredVisit,
  type TestStore,
} from '../../support/build-store.ts'
import { anAnswer } from '../../support/build-visit.ts'

const sentinel = 'GEHEIM-4711'

function aStoreWithSecrets(): TestStore {
  const testStore = aStore()
  const visitId = aStoredVisit(testStore)
  const answer = { ...anAnswer(3), note: sentinel }
  accepted(testStore.call('entries.save', answering(visitId, 'd1.1', answer)))
  putAttachment(testStore.store.attachments, Buffer.from(sentinel))
  return testStore
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

it('finds the secret in the decrypted content, so that the next test can fail', () => {
  const { store } = aStoreWithSecrets()
  expect(connectionOf(store.writer).serialize().includes(sentinel)).toBe(true)
  expect(connectionOf(store.attachments).serialize().includes(sentinel)).toBe(true)
})

it('leaves no secret in any file: databases, logs, copies; neither open nor closed', () => {
  const { store, options } = aStoreWithSecrets()
  const { database: file, backups } = dataFolderFiles(options.dataFolder)
  accepted(copyBeforeMigration({ ...options, file }, versionOf(store.writer), backups))
  const whileOpen = filesBelow(options.dataFolder)
  expect(whileOpen.filter((path) => path.endsWith('-wal'))).toHaveLength(2)
  expect(whileOpen.filter((path) => path.startsWith(backups))).toHaveLength(1)
  const holdsSecret = (path: string) => readFileSync(path).includes(sentinel)
  expect(whileOpen.filter(holdsSecret)).toEqual([])
  store.close()
  expect(filesBelow(options.dataFolder).filter(holdsSecret)).toEqual([])
})

it('writes no plain SQLite header', () => {
  const { store, options } = aStoreWithSecrets()
  const { database, attachments } = dataFolderFiles(options.dataFolder)
  store.close()
  for (const file of [database, attachments]) {
    const start = readFileSync(file).subarray(0, 16).toString('latin1')
    expect(start).not.toBe('SQLite format 3\0')
  }
})

it('recognises the pages of its own key', () => {
  const { store, options } = aStoreWithSecrets()
  const { database } = dataFolderFiles(options.dataFolder)
  store.close()
  expect(secondPageIsSealedWith(database, options.key)).toBe(true)
  expect(secondPageIsSealedWith(database, newDatabaseKey())).toBe(false)
})
