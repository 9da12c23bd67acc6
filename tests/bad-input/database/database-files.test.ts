import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { StoreTrouble } from '../../../assessments/core/store-trouble.ts'
import { openConnection } from '../../../assessments/storage/connection.ts'
import { dataFolderFiles } from '../../../assessments/storage/data-folder.ts'
import {
  openReadableStore,
  openStore,
  type StoreOptions,
} from '../../../assessments/storage/open-store.ts'
import { newDatabaseKey } from '../../../assessments/storage/vault/database-key.ts'
import { accepted, aStore, aStoredVisit, refusalOf } from '../../support/build-store.ts'
import { randomNumbers } from '../../support/random-numbers.ts'
import { rounds } from '../../support/rounds.ts'

const pageByteLength = 4096

/** A closed store with something in it. */
function aClosedStore(): StoreOptions {
  const testStore = aStore()
  aStoredVisit(testStore)
  testStore.store.close()
  return testStore.options
}

function databaseOf({ dataFolder }: StoreOptions): string {
  return dataFolderFiles(dataFolder).database
}

function changeBytes(file: string, change: (bytes: Buffer) => Buffer): void {
  writeFileSync(file, change(readFileSync(file)))
}

/** Runs statements in the database with its key, as somebody might who has it. */
function tamper(options: StoreOptions, ...statements: string[]): void {
  const connection = openConnection(databaseOf(options), options, {
    readonly: false,
    fileMustExist: true,
  })
  for (const statement of statements) connection.exec(statement)
  connection.close()
}

function hashesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /^(database|attachments)\.sqlite$/.test(name))
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

interface Case {
  readonly name: string
  readonly spoil: (options: StoreOptions) => void
  readonly trouble: StoreTrouble
}

const cases: readonly Case[] = [
  {
    name: 'Q01 a file of 0 bytes',
    spoil: (options) => writeFileSync(databaseOf(options), ''),
    trouble: 'database_damaged',
  },
  {
    name: 'Q02 a text file',
    spoil: (options) => writeFileSync(databaseOf(options), 'Sehr geehrte Damen und Herren\n'),
    trouble: 'database_damaged',
  },
  {
    name: 'Q02 a text file of whole pages',
    spoil: (options) => writeFileSync(databaseOf(options), 'Mahlzeit'.repeat(1_024)),
    trouble: 'database_wrong_key',
  },
  {
    name: 'Q03 a zeroed header',
    spoil: (options) => changeBytes(databaseOf(options), (bytes) => bytes.fill(0, 16, 116)),
    trouble: 'database_damaged',
  },
  {
    name: 'Q04 half the file',
    spoil: (options) =>
      changeBytes(databaseOf(options), (bytes) =>
        bytes.subarray(0, Math.floor(bytes.length / pageByteLength / 2) * pageByteLength),
      ),
    trouble: 'database_damaged',
  },
  {
    name: 'Q05 one byte less',
    spoil: (options) => changeBytes(databaseOf(options), (bytes) => bytes.subarray(0, -1)),
    trouble: 'database_damaged',
  },
  {
    name: 'Q08 a plain SQLite database of another app',
    spoil: (options) => {
      rmSync(databaseOf(options))
      new BetterSqlite(databaseOf(options)).exec('CREATE TABLE moz_places (a)').close()
    },
    trouble: 'database_foreign',
  },
  {
    name: 'Q08 a database of another app with our key',
    spoil: (options) => tamper(options, 'PRAGMA application_id = 1'),
    trouble: 'database_foreign',
  },
  {
    name: 'Q08 the attachment store in the place of the database',
    spoil: (options) =>
      copyFileSync(dataFolderFiles(options.dataFolder).attachments, databaseOf(options)),
    trouble: 'database_foreign',
  },
  {
    name: 'Q09 a trigger that deletes',
    spoil: (options) =>
      tamper(
        options,
        'CREATE TRIGGER thief AFTER INSERT ON settings BEGIN DELETE FROM answers; END',
      ),
    trouble: 'database_damaged',
  },
  {
    name: 'Q10 a view named like a table',
    spoil: (options) =>
      tamper(
        options,
        'DROP TABLE settings',
        `CREATE VIEW settings AS SELECT 'consultant_name' AS name, 'Nobody' AS value`,
      ),
    trouble: 'database_damaged',
  },
  {
    name: 'Q10 a missing table',
    spoil: (options) => tamper(options, 'DROP TABLE visit_events'),
    trouble: 'database_damaged',
  },
  {
    name: 'Q11 a newer version',
    spoil: (options) => tamper(options, 'PRAGMA user_version = 99'),
    trouble: 'database_newer',
  },
  {
    name: 'an empty database that is called ours',
    spoil: (options) => tamper(options, 'PRAGMA user_version = 0'),
    trouble: 'database_damaged',
  },
]

describe('a bad database file', () => {
  it.each(cases)('$name: $trouble, and nothing is overwritten', ({ spoil, trouble }) => {
    const options = aClosedStore()
    spoil(options)
    const before = hashesOf(options.dataFolder)
    for (const open of [openStore, openReadableStore]) {
      const refused = open(options)
      expect(refused).toMatchObject({
        ok: false,
        error: { code: trouble, params: { path: databaseOf(options) } },
      })
    }
    expect(hashesOf(options.dataFolder)).toEqual(before)
  })

  it('Q12 is of another key: a wrong key, not a damage', () => {
    const options = { ...aClosedStore(), key: newDatabaseKey() }
    const before = hashesOf(options.dataFolder)
    expect(refusalOf(openStore(options))).toBe('database_wrong_key')
    expect(hashesOf(options.dataFolder)).toEqual(before)
  })

  it('Q06 and Q07 has a random page or one bit changed: damaged, wherever that is', () => {
    const random = randomNumbers(4_711)
    const options = aClosedStore()
    const file = databaseOf(options)
    const whole = readFileSync(file)
    for (let round = 0; round < rounds({ normal: 25, endurance: 400 }); round += 1) {
      const position = 16 + Math.floor(random() * (whole.length - 16))
      const page = Math.floor(position / pageByteLength) * pageByteLength
      const changed = Buffer.from(whole)
      if (round % 2 === 0) changed[position] = (whole[position] ?? 0) ^ (1 << (round % 8))
      else changed.fill(Math.floor(random() * 256), Math.max(page, 16), page + pageByteLength)
      writeFileSync(file, changed)
      const code = refusalOf(openStore(options))
      // The second page is what tells damage from a wrong key; with the first one gone too, nothing does.
      expect({ position, code }).toEqual({ position, code: 'database_damaged' })
      expect(readFileSync(file).equals(changed)).toBe(true)
    }
    writeFileSync(file, whole)
    accepted(openStore(options)).close()
  })
})

describe('a write-ahead log', () => {
  it('Q13 of another database is not taken, and the file stays as it is', () => {
    const other = aStore()
    aStoredVisit(other)
    const options = aClosedStore()
    const file = databaseOf(options)
    copyFileSync(`${databaseOf(other.options)}-wal`, `${file}-wal`)
    const before = hashesOf(options.dataFolder)
    expect(refusalOf(openStore(options))).toMatch(/^database_(damaged|wrong_key)$/)
    expect(hashesOf(options.dataFolder)).toEqual(before)
  })

  it('Q14 that is missing beside a copy of a live database is missed', () => {
    const live = aStore()
    aStoredVisit(live)
    const options = aClosedStore()
    copyFileSync(databaseOf(live.options), databaseOf(options))
    const before = hashesOf(options.dataFolder)
    const refused = openStore({ ...options, key: live.options.key })
    expect(refusalOf(refused)).toBe('database_damaged')
    expect(hashesOf(options.dataFolder)).toEqual(before)
    expect(existsSync(`${databaseOf(options)}-journal`)).toBe(false)
  })
})
