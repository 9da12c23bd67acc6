import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
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
import {
  type DatabaseForm,
  mainForm,
  versionOf,
} from '../../../assessments/storage/database-form.ts'
import { migrate } from '../../../assessments/storage/migrate.ts'
import type { Migration } from '../../../assessments/storage/migrations/migration.ts'
import { openExistingWritable } from '../../../assessments/storage/open-database.ts'
import { mainDatabase, type StoreOptions } from '../../../assessments/storage/store-databases.ts'
import { newDatabaseKey } from '../../../assessments/storage/vault/database-key.ts'
import {
  accepted,
  aStore,
  aStoredVisit,
  logicalDump,
  refusalOf,
} from '../../support/build-store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const nextMigration: Migration = {
  version: mainForm.migrations.length + 1,
  statements: [
    `ALTER TABLE organisations ADD COLUMN website TEXT NOT NULL DEFAULT ''`,
    `CREATE TABLE findings (id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visits (id)) STRICT`,
    `INSERT INTO findings (id, visit_id) SELECT 'finding of ' || id, id FROM visits`,
    `UPDATE organisations SET website = 'https://' || name`,
  ],
}
const nextForm = withMigrations([...mainForm.migrations, nextMigration])

function withMigrations(migrations: readonly Migration[]): DatabaseForm {
  return { ...mainForm, migrations }
}

/** A migration that breaks off after its first k statements. */
function brokenAfter(migration: Migration, k: number): Migration {
  return { ...migration, statements: [...migration.statements.slice(0, k), 'THIS FAILS'] }
}

function wholeState(db: ReadableDatabase): unknown {
  const schema = connectionOf(db).prepare('SELECT * FROM sqlite_schema ORDER BY name').all()
  const applicationId = connectionOf(db).pragma('application_id', { simple: true })
  return { schema, applicationId, version: versionOf(db), rows: logicalDump(db) }
}

/** A closed data folder with one visit in it. */
function aClosedFolder(): StoreOptions {
  const testStore = aStore()
  aStoredVisit(testStore)
  testStore.store.close()
  return testStore.options
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

describe('migrating', () => {
  it.each(
    mainForm.migrations.flatMap((migration) =>
      [...migration.statements.keys(), migration.statements.length].map((k) => ({ migration, k })),
    ),
  )(
    'leaves an empty file empty when migration $migration.version fails after $k statements (D11)',
    ({ migration, k }) => {
      const db = openWritableDatabase(join(temporaryFolder(), 'new.sqlite'), {
        key: newDatabaseKey(),
      })
      const before = wholeState(db)
      expect(refusalOf(migrate(db, withMigrations([brokenAfter(migration, k)])))).toBe(
        'migration_failed',
      )
      expect(wholeState(db)).toEqual(before)
      closeWritableDatabase(db)
    },
  )

  it.each([0, 1, 2, 3, 4])(
    'leaves a filled database as it was when the next migration fails after %i statements (D11)',
    (k) => {
      const testStore = aStore()
      aStoredVisit(testStore)
      const { writer } = testStore.store
      const before = wholeState(writer)
      const form = withMigrations([...mainForm.migrations, brokenAfter(nextMigration, k)])
      expect(refusalOf(migrate(writer, form))).toBe('migration_failed')
      expect(wholeState(writer)).toEqual(before)
    },
  )

  it('refuses a migration that leaves a reference to nothing', () => {
    const { writer } = aStore().store
    const before = wholeState(writer)
    connectionOf(writer).pragma('foreign_keys = OFF')
    const loose: Migration = {
      version: nextMigration.version,
      statements: [`INSERT INTO contacts VALUES ('nobody', 0, 'Name', '', '', '', 1, 'device')`],
    }
    const refused = migrate(writer, withMigrations([...mainForm.migrations, loose]))
    expect(refused).toMatchObject({ ok: false, error: { params: { reason: 'foreign_key_check' } } })
    expect(wholeState(writer)).toEqual(before)
  })
})

describe('opening a database of an older form', () => {
  it('migrates it, keeps its rows, and keeps a copy of the version before', () => {
    const options = aClosedFolder()
    const { backups } = dataFolderFiles(options.dataFolder)
    const database = { ...mainDatabase(options), form: nextForm }
    const db = accepted(openExistingWritable(database, backups))
    expect(versionOf(db)).toBe(nextMigration.version)
    expect(connectionOf(db).prepare('SELECT website FROM organisations').pluck().all()).toEqual([
      'https://Jobcenter Saalbrück',
    ])
    expect(connectionOf(db).prepare('SELECT count(*) FROM findings').pluck().get()).toBe(1)
    closeWritableDatabase(db)

    const [copyName = '', ...others] = readdirSync(backups)
    expect(others).toEqual([])
    const copy = openReadableDatabase(join(backups, copyName), options)
    expect(versionOf(copy)).toBe(nextMigration.version - 1)
    expect(connectionOf(copy).prepare('SELECT count(*) FROM visits').pluck().get()).toBe(1)
    closeReadableDatabase(copy)
  })

  it('leaves it readable for the present form when the migration fails', () => {
    const options = aClosedFolder()
    const { backups } = dataFolderFiles(options.dataFolder)
    const broken = withMigrations([...mainForm.migrations, brokenAfter(nextMigration, 4)])
    const database = mainDatabase(options)
    expect(refusalOf(openExistingWritable({ ...database, form: broken }, backups))).toBe(
      'migration_failed',
    )
    const db = accepted(openExistingWritable(database, backups))
    expect(connectionOf(db).prepare('SELECT count(*) FROM visits').pluck().get()).toBe(1)
    closeWritableDatabase(db)
  })

  it('does not migrate when no copy can be made', () => {
    const options = aClosedFolder()
    const { database: file } = dataFolderFiles(options.dataFolder)
    const before = hashOf(file)
    const impossible = join(file, 'backups')
    const database = { ...mainDatabase(options), form: nextForm }
    expect(refusalOf(openExistingWritable(database, impossible))).toBe('folder_not_writable')
    expect(hashOf(file)).toBe(before)
  })
})

it('refuses a database from a newer app and leaves it as it is, to the byte (D12)', () => {
  const options = aClosedFolder()
  const { backups, database: file } = dataFolderFiles(options.dataFolder)
  const migrated = openExistingWritable({ ...mainDatabase(options), form: nextForm }, backups)
  closeWritableDatabase(accepted(migrated))
  const before = hashOf(file)
  expect(refusalOf(openExistingWritable(mainDatabase(options), backups))).toBe('database_newer')
  expect(hashOf(file)).toBe(before)
})
