import { ok, type Result, refuse } from '../core/result.ts'
import { connectionOf, type WritableDatabase } from './database.ts'
import { type DatabaseForm, versionOf } from './database-form.ts'
import type { Migration } from './migrations/migration.ts'
import { refusedByDisk } from './sqlite-errors.ts'
import { inTransaction } from './transaction.ts'

/**
 * Brings a database to its newest form, all migrations or none. Refuses with `migration_failed` and
 * the reason; the database is then as it was before. Throws what the disk is to blame for.
 */
export function migrate(
  db: WritableDatabase,
  form: DatabaseForm,
): Result<void, 'migration_failed'> {
  const pending = form.migrations.filter(({ version }) => version > versionOf(db))
  if (pending.length === 0) return ok(undefined)
  try {
    return inTransaction(db, () => {
      connectionOf(db).pragma(`application_id = ${form.applicationId}`)
      for (const migration of pending) run(db, migration)
      return hasLooseReferences(db)
        ? refuse('migration_failed', { reason: 'foreign_key_check' })
        : ok(undefined)
    })
  } catch (error) {
    if (refusedByDisk(error) !== null) throw error
    return refuse('migration_failed', { reason: String(error) })
  }
}

function run(db: WritableDatabase, { version, statements }: Migration): void {
  const connection = connectionOf(db)
  for (const statement of statements) connection.exec(statement)
  connection.pragma(`user_version = ${version}`)
}

function hasLooseReferences(db: WritableDatabase): boolean {
  return (connectionOf(db).pragma('foreign_key_check') as unknown[]).length > 0
}
