import { missingConsensusReasons } from '../../core/agreement/double-rating.ts'
import type { InstrumentSnapshot } from '../../core/instruments/instrument-snapshot.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { itemsInScope } from '../../core/scoring/items-in-scope.ts'
import { missingChangeReasons } from '../../core/visits/closing-checks.ts'
import type { VisitId, VisitRecord } from '../../core/visits/visit.ts'
import type { WritableDatabase } from '../../storage/database.ts'
import { selectVisitEntries } from '../../storage/visit-entries.ts'
import { insertVisitEvent } from '../../storage/visit-events.ts'
import { updateVisitClosed, updateVisitReopened } from '../../storage/visits.ts'
import { findOpenVisit, findVisit, readVisit } from './visit-record.ts'

interface VisitToClose {
  readonly visit: VisitRecord
  readonly snapshot: InstrumentSnapshot
}

/** Who does something, and when. */
export interface Act {
  readonly by: string
  /** ISO moment. */
  readonly at: string
}

/**
 * Closes a visit: its answers are final and its scores are never computed from anything else.
 * Refuses with `visit.open_items` (and how many) while an indicator in scope is open, and with
 * `visit.change_reasons_missing` (and how many) while a rating that was changed after earlier results
 * were seen has no reason, and with `visit.consensus_reasons_missing` (and how many) while a consensus of
 * two consultants, or a rating changed after it, lacks the reason that it needs.
 */
export function closeVisit(
  db: WritableDatabase,
  id: VisitId,
  { by, at }: Act,
): Result<
  void,
  | 'visit.not_found'
  | 'visit.closed'
  | 'visit.open_items'
  | 'visit.change_reasons_missing'
  | 'visit.consensus_reasons_missing'
> {
  const found = findOpenVisit(db, id)
  if (!found.ok) return found
  const read = readVisit(db, id)
  if (!read.ok) return read
  const openItemCount = countOpenItems(read.value)
  if (openItemCount > 0) return refuse('visit.open_items', { count: openItemCount })
  const { visit } = read.value
  const entries = selectVisitEntries(db, id)
  const unexplained = missingChangeReasons(visit.answers).length
  if (unexplained > 0) return refuse('visit.change_reasons_missing', { count: unexplained })
  const unreasoned = missingConsensusReasons({ ...entries, answer: visit.answers }).length
  if (unreasoned > 0) return refuse('visit.consensus_reasons_missing', { count: unreasoned })
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

function countOpenItems({ visit, snapshot }: VisitToClose): number {
  const items = itemsInScope({ snapshot, scope: visit.scope, answers: visit.answers })
  return items.filter(({ rating }) => rating.status === 'open').length
}
