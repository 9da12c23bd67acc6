import BetterSqlite from 'better-sqlite3'
import { bindingOption, type Connection } from './connection.ts'
import { connectionOf, type ReadableDatabase } from './database.ts'
import type { Migration } from './migrations/migration.ts'

/** Everything a database holds besides rows, as "table answers", "index visits_by_organisation" … */
export function schemaObjectsOf(db: ReadableDatabase): string[] {
  return namedObjects(connectionOf(db))
}

/**
 * What a database of a given version must hold, and nothing else: a trigger or a view in it was put
 * there by somebody else. Found by running the migrations on an empty database.
 */
export function expectedSchemaObjects(
  migrations: readonly Migration[],
  version: number,
  nativeBinding: string | undefined,
): string[] {
  const empty = new BetterSqlite(':memory:', bindingOption(nativeBinding))
  try {
    for (const migration of migrations.filter((step) => step.version <= version)) {
      for (const statement of migration.statements) empty.exec(statement)
    }
    return namedObjects(empty)
  } finally {
    empty.close()
  }
}

function namedObjects(connection: Connection): string[] {
  return connection
    .prepare(
      `SELECT type || ' ' || name
       FROM sqlite_schema
       WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY 1`,
    )
    .pluck()
    .all() as string[]
}
