import type { VisitId } from '../core/visits/visit.ts'
import type { VisitEvent } from '../core/visits/visit-event.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp } from './device.ts'
import { execute, selectAll } from './statements.ts'

/** An event that has no place in the order yet. */
export interface NewVisitEvent extends Omit<VisitEvent, 'sequence'> {
  readonly visitId: VisitId
}

/** How often, when and by whom a visit was closed and reopened, in that order. */
export function selectVisitEvents(db: ReadableDatabase, visitId: VisitId): VisitEvent[] {
  return selectAll(
    db,
    `SELECT stamp_counter AS sequence, kind, reason, happened_at AS happenedAt, done_by AS doneBy
     FROM visit_events
     WHERE visit_id = :visitId
     ORDER BY stamp_counter`,
    { visitId },
  )
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
