import type { OrganisationType } from '../core/instruments/instrument-source.ts'
import { type MadeStatements, madeStatementsSchema } from '../core/peers/peer-statements.ts'
import type { VisitId } from '../core/visits/visit.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp } from './device.ts'
import { execute, selectOne } from './statements.ts'

/** What a statement is about: the organisation at one visit, or all organisations of one type. */
export type PeerSubject = VisitId | OrganisationType

/** Empty if nothing was ever said. */
export function selectPeerStatements(db: ReadableDatabase, subject: PeerSubject): MadeStatements {
  const row = selectOne<{ json: string }>(
    db,
    'SELECT json FROM peer_statements WHERE subject = :subject',
    { subject },
  )
  return row === null ? {} : madeStatementsSchema.parse(JSON.parse(row.json))
}

export function upsertPeerStatements(
  db: WritableDatabase,
  subject: PeerSubject,
  made: MadeStatements,
): void {
  execute(
    db,
    `INSERT INTO peer_statements (subject, json, stamp_counter, stamp_device)
     VALUES (:subject, :json, :stampCounter, :stampDevice)
     ON CONFLICT (subject) DO UPDATE
     SET json = excluded.json, stamp_counter = excluded.stamp_counter,
         stamp_device = excluded.stamp_device`,
    { subject, json: JSON.stringify(made), ...nextStamp(db) },
  )
}
