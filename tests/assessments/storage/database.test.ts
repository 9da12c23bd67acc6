import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolderFiles } from '../../../assessments/storage/data-folder.ts'
import {
  closeReadableDatabase,
  closeWritableDatabase,
  connectionOf,
  openReadableDatabase,
  openWritableDatabase,
  type ReadableDatabase,
} from '../../../assessments/storage/database.ts'
import { selectSetting, upsertSetting } from '../../../assessments/storage/settings.ts'
import { newDatabaseKey } from '../../../assessments/storage/vault/database-key.ts'
import { aStore } from '../../support/build-store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function pragma(db: ReadableDatabase, name: string): unknown {
  return connectionOf(db).pragma(name, { simple: true })
}

describe('a writing connection', () => {
  it('uses a SQLite that does not corrupt its log (D1)', () => {
    const { store } = aStore()
    const version = connectionOf(store.writer).prepare('SELECT sqlite_version()').pluck().get()
    const [major = 0, minor = 0, patch = 0] = String(version).split('.').map(Number)
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003)
  })

  it('puts every commit on the disk, also after the first write and after opening again (D2)', () => {
    const file = join(temporaryFolder(), 'some.sqlite')
    const key = newDatabaseKey()
    for (const statement of [
      'CREATE TABLE some (a TEXT) STRICT',
      "INSERT INTO some VALUES ('a')",
    ]) {
      const db = openWritableDatabase(file, { key })
      connectionOf(db).exec(statement)
      expect(pragma(db, 'synchronous')).toBe(2)
      closeWritableDatabase(db)
    }
  })

  it('keeps a log, checks references and cells, and trusts no schema', () => {
    const { writer } = aStore().store
    expect(pragma(writer, 'journal_mode')).toBe('wal')
    expect(pragma(writer, 'foreign_keys')).toBe(1)
    expect(pragma(writer, 'cell_size_check')).toBe(1)
    expect(pragma(writer, 'trusted_schema')).toBe(0)
    expect(pragma(writer, 'temp_store')).toBe(2)
    expect(pragma(writer, 'busy_timeout')).toBe(5_000)
  })

  it('leaves one whole file when it is closed', () => {
    const folder = temporaryFolder()
    const db = openWritableDatabase(join(folder, 'some.sqlite'), { key: newDatabaseKey() })
    connectionOf(db).exec('CREATE TABLE some (a TEXT) STRICT')
    expect(readdirSync(folder)).toContain('some.sqlite-wal')
    closeWritableDatabase(db)
    expect(readdirSync(folder)).toEqual(['some.sqlite'])
  })
})

describe('a reading connection', () => {
  it('cannot write, even if somebody tells the compiler that it can', () => {
    const { store } = aStore()
    // @ts-expect-error a reader is no writer
    expect(() => upsertSetting(store.reader, 'consultant_name', 'Nobody')).toThrow(/readonly/)
  })

  it('sees what the writer has committed, and nothing before', () => {
    const { store } = aStore()
    const count = () =>
      connectionOf(store.reader).prepare('SELECT count(*) FROM settings').pluck().get()
    connectionOf(store.writer).exec('BEGIN')
    upsertSetting(store.writer, 'consultant_name', 'Marie')
    expect(count()).toBe(0)
    connectionOf(store.writer).exec('COMMIT')
    expect(count()).toBe(1)
  })

  it('makes no database where there is none', () => {
    const folder = temporaryFolder()
    const open = () => openReadableDatabase(join(folder, 'none.sqlite'), { key: newDatabaseKey() })
    expect(() => closeReadableDatabase(open())).toThrow()
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves a database and the log that a dead process left exactly as they are', () => {
    const { store, options } = aStore()
    upsertSetting(store.writer, 'consultant_name', 'Marie')
    const file = join(temporaryFolder(), 'dead.sqlite')
    const { database } = dataFolderFiles(options.dataFolder)
    for (const ending of ['', '-wal']) copyFileSync(database + ending, file + ending)
    const content = () => ['', '-wal'].map((ending) => readFileSync(file + ending).toString('hex'))
    const before = content()
    const reader = openReadableDatabase(file, options)
    expect(selectSetting(reader, 'consultant_name')).toBe('Marie')
    closeReadableDatabase(reader)
    expect(content()).toEqual(before)
  })
})
