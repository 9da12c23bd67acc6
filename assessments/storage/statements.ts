import type { Statement } from 'better-sqlite3'
import type { Connection } from './connection.ts'
import { connectionOf, type ReadableDatabase, type WritableDatabase } from './database.ts'

/** Values of the named parameters of a statement. */
export type Parameters = Readonly<Record<string, string | number | Uint8Array | null>>

const preparedStatements = new WeakMap<Connection, Map<string, Statement>>()

/** All rows of a query, as the statement names its columns. */
export function selectAll<Row>(
  db: ReadableDatabase,
  sql: string,
  parameters: Parameters = {},
): Row[] {
  return prepared(connectionOf(db), sql).all(parameters) as Row[]
}

/** The first row of a query, or null. */
export function selectOne<Row>(
  db: ReadableDatabase,
  sql: string,
  parameters: Parameters = {},
): Row | null {
  return (prepared(connectionOf(db), sql).get(parameters) as Row | undefined) ?? null
}

/** Runs a changing statement. @returns how many rows it changed. */
export function execute(db: WritableDatabase, sql: string, parameters: Parameters = {}): number {
  return prepared(connectionOf(db), sql).run(parameters).changes
}

/** Runs a changing statement with a RETURNING clause. */
export function executeReturning<Row>(
  db: WritableDatabase,
  sql: string,
  parameters: Parameters = {},
): Row | null {
  return selectOne<Row>(db, sql, parameters)
}

/** Runs a changing statement that must find exactly one row; anything else is a bug or a race. */
export function executeOnOneRow(
  db: WritableDatabase,
  sql: string,
  parameters: Parameters = {},
): void {
  const changed = execute(db, sql, parameters)
  if (changed !== 1) throw new Error(`One row had to change, ${changed} did: ${sql.trim()}`)
}

function prepared(connection: Connection, sql: string): Statement {
  const statements = preparedStatements.get(connection) ?? new Map<string, Statement>()
  preparedStatements.set(connection, statements)
  const known = statements.get(sql)
  if (known !== undefined) return known
  const statement = connection.prepare(sql)
  statements.set(sql, statement)
  return statement
}
