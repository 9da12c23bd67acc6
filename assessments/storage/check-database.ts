import { existsSync, statSync } from 'node:fs'
import { ok, type Result } from '../core/result.ts'
import type { StoreTrouble } from '../core/store-trouble.ts'
import { type ConnectionOptions, pageByteLength } from './connection.ts'
import { connectionOf, type ReadableDatabase } from './database.ts'
import { applicationIdOf, type DatabaseForm, newestVersion, versionOf } from './database-form.ts'
import { readStart } from './page-seal.ts'
import { expectedSchemaObjects, schemaObjectsOf } from './schema-objects.ts'
import { trouble } from './trouble.ts'
import { expectsLog } from './write-ahead-log.ts'

const plainHeader = Buffer.from('SQLite format 3\0')

/** What can be told from a database file without opening it. */
export function checkFile(file: string): Result<void, StoreTrouble> {
  if (!existsSync(file)) return trouble('database_missing', file, 'no such file')
  const { size } = statSync(file)
  if (readStart(file, plainHeader.byteLength).equals(plainHeader)) {
    return trouble('database_foreign', file, 'not encrypted')
  }
  if (size === 0 || size % pageByteLength !== 0) {
    return trouble('database_damaged', file, `${size} bytes are not whole pages`)
  }
  return ok(undefined)
}

/** Whose a database is, how old, and whether it holds exactly the tables of its version. */
export function checkForm(
  db: ReadableDatabase,
  file: string,
  form: DatabaseForm,
  { nativeBinding }: ConnectionOptions,
): Result<number, StoreTrouble> {
  const applicationId = applicationIdOf(db)
  if (applicationId !== form.applicationId) {
    return trouble('database_foreign', file, `application_id ${applicationId}`)
  }
  const version = versionOf(db)
  if (version > newestVersion(form)) {
    return trouble('database_newer', file, `version ${version}, known is ${newestVersion(form)}`)
  }
  const expected = expectedSchemaObjects(form.migrations, version, nativeBinding)
  const found = schemaObjectsOf(db)
  const odd = [
    ...expected.filter((object) => !found.includes(object)).map((object) => `no ${object}`),
    ...found.filter((object) => !expected.includes(object)).map((object) => `strange ${object}`),
  ]
  return version < 1 || odd.length > 0
    ? trouble('database_damaged', file, `version ${version}: ${odd.join(', ')}`)
    : ok(version)
}

/** Reads every page, so that each is held against its seal. */
export function checkPages(db: ReadableDatabase, file: string): Result<void, StoreTrouble> {
  const finding = connectionOf(db).pragma('quick_check(1)', { simple: true })
  return finding === 'ok' ? ok(undefined) : trouble('database_damaged', file, String(finding))
}

/** Whether the database came without the write-ahead log that holds its latest changes. */
export function checkLog(
  db: ReadableDatabase,
  file: string,
  hadLog: boolean,
): Result<void, StoreTrouble> {
  return !hadLog && expectsLog(db)
    ? trouble('database_damaged', file, 'its write-ahead log is missing')
    : ok(undefined)
}
