import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dataFolderFiles } from '../../../assessments/storage/data-folder.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import {
  createStore,
  openReadableStore,
  openStore,
} from '../../../assessments/storage/open-store.ts'
import { selectSetting, upsertSetting } from '../../../assessments/storage/settings.ts'
import { newDatabaseKey } from '../../../assessments/storage/vault/database-key.ts'
import {
  accepted,
  aStore,
  aStoredVisit,
  logicalDump,
  refusalOf,
} from '../../support/build-store.ts'
import { startChildScript } from '../../support/child-script.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const openAndHold = fileURLToPath(new URL('./processes/open-and-hold.ts', import.meta.url))

describe('creating a store', () => {
  it('makes the databases, encrypted and whole, and opens them', () => {
    const { store, options } = aStore()
    expect(connectionOf(store.writer).prepare('SELECT counter FROM device').pluck().get()).toBe(0)
    store.close()
    expect(readdirSync(options.dataFolder).sort()).toEqual([
      'attachments.sqlite',
      'database.sqlite',
      'lock.sqlite',
    ])
  })

  it('never replaces a database that is there', () => {
    const testStore = aStore()
    aStoredVisit(testStore)
    testStore.store.close()
    expect(refusalOf(createStore(testStore.options))).toBe('unexpected')
    const reopened = accepted(openStore(testStore.options))
    expect(connectionOf(reopened.writer).prepare('SELECT count(*) FROM visits').pluck().get()).toBe(
      1,
    )
    reopened.close()
  })

  it('begins anew after a first run that was cut off', () => {
    const dataFolder = temporaryFolder()
    writeFileSync(join(dataFolder, 'database.sqlite.new'), 'half')
    writeFileSync(join(dataFolder, 'database.sqlite.new-wal'), 'half')
    const { store } = aStore({}, dataFolder)
    store.close()
    expect(readdirSync(dataFolder).filter((name) => name.includes('.new'))).toEqual([])
  })

  it('is refused where the folder is a file, or cannot be made', () => {
    const dataFolder = join(temporaryFolder(), 'file')
    writeFileSync(dataFolder, '')
    expect(refusalOf(createStore({ dataFolder, key: newDatabaseKey() }))).toBe(
      'folder_not_writable',
    )
  })
})

describe('opening a store', () => {
  it('finds what was stored, through reader and writer', () => {
    const testStore = aStore()
    aStoredVisit(testStore)
    const before = logicalDump(testStore.store.writer)
    testStore.store.close()
    const reopened = accepted(openStore(testStore.options))
    expect(logicalDump(reopened.writer)).toEqual(before)
    expect(logicalDump(reopened.reader)).toEqual(before)
    reopened.close()
  })

  it('reads in a second connection while the first writes', () => {
    const testStore = aStore()
    const second = accepted(openReadableStore(testStore.options))
    aStoredVisit(testStore)
    expect(connectionOf(second.reader).prepare('SELECT count(*) FROM visits').pluck().get()).toBe(1)
    second.close()
  })

  it('closes although another connection still reads, and loses nothing', () => {
    const testStore = aStore()
    aStoredVisit(testStore)
    const second = accepted(openReadableStore(testStore.options))
    connectionOf(second.reader).exec('BEGIN; SELECT count(*) FROM visits')
    testStore.store.close()
    second.close()
    const reopened = accepted(openStore(testStore.options))
    expect(connectionOf(reopened.writer).prepare('SELECT count(*) FROM visits').pluck().get()).toBe(
      1,
    )
    reopened.close()
  })

  it('does not miss a log that SQLite itself has emptied and removed', () => {
    const { store, options } = aStore()
    upsertSetting(store.writer, 'consultant_name', 'Marie')
    for (const db of [store.reader, store.writer]) connectionOf(db).close()
    expect(readdirSync(options.dataFolder)).not.toContain('database.sqlite-wal')
    store.close()
    const reopened = accepted(openStore(options))
    expect(selectSetting(reopened.reader, 'consultant_name')).toBe('Marie')
    reopened.close()
  })

  it.each(['database', 'attachments'] as const)(
    'never starts empty when the %s file is missing',
    (which) => {
      const { store, options } = aStore()
      store.close()
      const file = dataFolderFiles(options.dataFolder)[which]
      rmSync(file)
      const refused = openStore(options)
      expect(refused).toMatchObject({ error: { code: 'database_missing', params: { path: file } } })
      expect(existsSync(file)).toBe(false)
    },
  )

  it('refuses folders that do not exist', () => {
    const dataFolder = join(temporaryFolder(), 'none')
    expect(refusalOf(openStore({ dataFolder, key: newDatabaseKey() }))).toBe('folder_not_writable')
    expect(existsSync(dataFolder)).toBe(false)
  })
})

describe('a second process (D9)', () => {
  const asTask = ({ dataFolder, key }: { dataFolder: string; key: Uint8Array }) => ({
    dataFolder,
    key: Buffer.from(key).toString('hex'),
  })

  it('cannot open the data for writing while the first has it', async () => {
    const { options, store } = aStore()
    expect(await startChildScript(openAndHold, asTask(options)).nextLine()).toBe('database_in_use')
    store.close()
    expect(await startChildScript(openAndHold, asTask(options)).nextLine()).toBe('open')
  })

  it('gets in at once when the first was killed', async () => {
    const { options, store } = aStore()
    store.close()
    const first = startChildScript(openAndHold, asTask(options))
    expect(await first.nextLine()).toBe('open')
    expect(refusalOf(openStore(options))).toBe('database_in_use')
    await first.kill()
    accepted(openStore(options)).close()
  })

  it('is one of two that start at the same moment', async () => {
    const { options, store } = aStore()
    store.close()
    const starts = [1, 2].map(() => startChildScript(openAndHold, asTask(options)).nextLine())
    expect((await Promise.all(starts)).sort()).toEqual(['database_in_use', 'open'])
  })

  it('is refused within one process as well', () => {
    const { options } = aStore()
    expect(refusalOf(openStore(options))).toBe('database_in_use')
  })
})

it('opens a copy of a closed data folder', () => {
  const testStore = aStore()
  aStoredVisit(testStore)
  testStore.store.close()
  const dataFolder = join(temporaryFolder(), 'copy')
  mkdirSync(dataFolder)
  for (const name of ['database.sqlite', 'attachments.sqlite']) {
    copyFileSync(join(testStore.options.dataFolder, name), join(dataFolder, name))
  }
  const copy = accepted(openStore({ ...testStore.options, dataFolder }))
  expect(connectionOf(copy.reader).prepare('SELECT count(*) FROM visits').pluck().get()).toBe(1)
  copy.close()
})
