import { ok, type Result, refuse } from '../../core/result.ts'
import { itemsInScope } from '../../core/scoring/items-in-scope.ts'
import type { VisitId } from '../../core/visits/visit.ts'
import type { WritableDatabase } from '../../storage/database.ts'
import { insertVisitEvent } from '../../storage/visit-events.ts'
import { updateVisitClosed, updateVisitReopened } from '../../storage/visits.ts'
import { findOpenVisit, findVisit, readVisit } from './visit-record.ts'

/** Who does something, and when. */
export interface Act {
  readonly by: string
  /** ISO moment. */
  readonly at: string
}

/**
 * Closes a visit: its answers are final and its scores are never computed from anything else.
 * Refuses with `visit.open_items` (and how many) while an indicator in scope is open.
 */
export function closeVisit(
  db: WritableDatabase,
  id: VisitId,
  { by, at }: Act,
): Result<void, 'visit.not_found' | 'visit.closed' | 'visit.open_items'> {
  const found = findOpenVisit(db, id)
  if (!found.ok) return found
  const openItemCount = countOpenItems(db, id)
  if (openItemCount > 0) return refuse('visit.open_items', { count: openItemCount })
  updateVisitClosed(db, id, at)
  insertVisitEvent(db, { visitId: id, kind: 'closed', reason: '', happenedAt: at, doneBy: by })
  return ok(undefined)
}

/** Begins a new revision of a closed visit; the reason is kept. */
export function reopenVisit(
  db: WritableDatabase,
  id: VisitId,
  reason: string,
  { by, at }: Act,
): Result<void, 'visit.not_found' | 'visit.not_closed'> {
  const found = findVisit(db, id)
  if (!found.ok) return found
  if (found.value.closedAt === null) return refuse('visit.not_closed')
  updateVisitReopened(db, id)
  insertVisitEvent(db, { visitId: id, kind: 'reopened', reason, happenedAt: at, doneBy: by })
  return ok(undefined)
}

function countOpenItems(db: WritableDatabase, id: VisitId): number {
  const read = readVisit(db, id)
  if (!read.ok) return 0
  const { visit, snapshot } = read.value
  const items = itemsInScope({ snapshot, scope: visit.scope, answers: visit.answers })
  return items.filter(({ rating }) => rating.status === 'open').length
}
