import type { Result } from '../core/result.ts'
import { connectionOf, type WritableDatabase } from './database.ts'
import { execute, selectOne } from './statements.ts'

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
  execute(db, 'BEGIN IMMEDIATE')
  try {
    const outcome = action()
    if (outcome.ok) commitDurably(db)
    else execute(db, 'ROLLBACK')
    return outcome
  } finally {
    // Left open by an exception; a full disk has already rolled it back.
    if (connection.inTransaction) execute(db, 'ROLLBACK')
  }
}

function commitDurably(db: WritableDatabase): void {
  const level = selectOne<{ synchronous: number }>(db, 'PRAGMA synchronous')?.synchronous
  if (level !== synchronousFull) {
    throw new Error('The connection would not put commits on the disk.')
  }
  execute(db, 'COMMIT')
}
