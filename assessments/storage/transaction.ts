import type { Result } from '../core/result.ts'
import type { Connection } from './connection.ts'
import { connectionOf, type WritableDatabase } from './database.ts'

const synchronousFull = 2

/**
 * Runs an action in one transaction that is on the disk when this returns. A refusal and an exception
 * both leave the database as it was.
 */
export function inTransaction<Outcome extends Result<unknown>>(
  db: WritableDatabase,
  action: () => Outcome,
): Outcome {
  const connection = connectionOf(db)
  connection.exec('BEGIN IMMEDIATE')
  try {
    const outcome = action()
    if (outcome.ok) commitDurably(connection)
    else connection.exec('ROLLBACK')
    return outcome
  } finally {
    // Left open by an exception; a full disk has already rolled it back.
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }
}

function commitDurably(connection: Connection): void {
  if (connection.pragma('synchronous', { simple: true }) !== synchronousFull) {
    throw new Error('The connection would not put commits on the disk.')
  }
  connection.exec('COMMIT')
}
