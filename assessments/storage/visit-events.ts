import type { VisitId } from '../core/visits/visit.ts'
import type { WritableDatabase } from './database.ts'
import { nextStamp } from './device.ts'
import { execute } from './statements.ts'

export interface NewVisitEvent {
  readonly visitId: VisitId
  readonly kind: 'closed' | 'reopened'
  /** Why a closed visit was reopened; empty for closing. */
  readonly reason: string
  readonly happenedAt: string
  readonly doneBy: string
}

export function insertVisitEvent(db: WritableDatabase, event: NewVisitEvent): void {
  const { visitId, kind, reason, happenedAt, doneBy } = event
  execute(
    db,
    `INSERT INTO visit_events
       (visit_id, kind, reason, happened_at, done_by, stamp_counter, stamp_device)
     VALUES
       (:visitId, :kind, :reason, :happenedAt, :doneBy, :stampCounter, :stampDevice)`,
    { visitId, kind, reason, happenedAt, doneBy, ...nextStamp(db) },
  )
}
