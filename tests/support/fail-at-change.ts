import { connectionOf, type WritableDatabase } from '../../assessments/storage/database.ts'

/** Makes a connection fail at its k-th change of a row, from now on. */
export interface FailingChanges {
  /** @param k from 1; Infinity lets every change through */
  failAt(k: number): void
}

/**
 * Puts triggers on every table, for this connection only and not in the file. Each one calls back before
 * and after a row is changed, so that a failure hits each statement at its beginning and at its end.
 */
export function withFailingChanges(db: WritableDatabase): FailingChanges {
  const connection = connectionOf(db)
  let changesUntilFailure = Number.POSITIVE_INFINITY
  connection.pragma('trusted_schema = ON')
  connection.function('count_change', () => {
    changesUntilFailure -= 1
    if (changesUntilFailure === 0) throw new Error('This change was to fail.')
    return null
  })
  const tables = connection
    .prepare(`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`)
    .pluck()
    .all() as string[]
  for (const table of tables)
    for (const moment of ['BEFORE', 'AFTER'])
      for (const change of ['INSERT', 'UPDATE', 'DELETE'])
        connection.exec(
          `CREATE TEMP TRIGGER ${table}_${moment}_${change} ${moment} ${change} ON main.${table}
           BEGIN SELECT count_change(); END`,
        )
  return {
    failAt: (k) => {
      changesUntilFailure = k
    },
  }
}
