import { isRevealed } from '../../core/agreement/double-rating.ts'
import type { InstrumentSnapshot } from '../../core/instruments/instrument-snapshot.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { openAnswer, type Perspective } from '../../core/visits/answer.ts'
import { doubleRatingId } from '../../core/visits/entries/independent-rating.ts'
import { selfCollectionId } from '../../core/visits/entries/self-collection.ts'
import {
  type EntryReferenceRefusal,
  refusedReferences,
} from '../../core/visits/entry-references.ts'
import type { EntryChange } from '../../core/visits/visit-entry.ts'
import { selectAnswer, upsertAnswer } from '../../storage/answers.ts'
import { canonicalJson } from '../../storage/canonical-json.ts'
import type { WritableDatabase } from '../../storage/database.ts'
import { nextStamp, type Stamp } from '../../storage/device.ts'
import { insertRevision } from '../../storage/entry-history.ts'
import { selectMeasure, upsertMeasure } from '../../storage/measures.ts'
import { selectVisitEntry, upsertVisitEntry } from '../../storage/visit-entries.ts'
import type { VisitRow } from '../../storage/visits.ts'
import type { Act } from '../visits/close-visit.ts'

export type EntryRefusal =
  | EntryReferenceRefusal
  | 'entry.sheets_complete'
  | 'entry.ratings_revealed'

/** Where one kind of entry is kept. Answers are never taken away: they become open again. */
interface Keeping {
  readonly before: unknown
  readonly after: unknown
  readonly write: (stamp: Stamp) => void
}

/**
 * Saves one entry of an open visit and its step in the history, within the caller's transaction. An entry
 * that says what is stored already changes nothing. Refuses with `entry.unknown_indicator`,
 * `entry.not_applicable_forbidden`, `entry.sheets_complete` and `entry.ratings_revealed`.
 */
export function saveEntry(
  db: WritableDatabase,
  visit: VisitRow,
  snapshot: InstrumentSnapshot,
  change: EntryChange,
  { by, at }: Act,
): Result<void, EntryRefusal> {
  const refused = refusedReferences(change, snapshot)
  if (refused !== null) return refused
  if (change.kind === 'self_rater' && areSheetsComplete(db, visit))
    return refuse('entry.sheets_complete')
  if (touchesIndependentRating(change) && areRatingsRevealed(db, visit))
    return refuse('entry.ratings_revealed')
  const { before, after, write } = keepingOf(db, visit, change)
  if (canonicalJson(before) === canonicalJson(after)) return ok(undefined)
  const stamp = nextStamp(db)
  write(stamp)
  const { kind, id } = change
  const place = { visitId: visit.id, kind, entryId: id }
  insertRevision(db, { ...place, changedAt: at, changedBy: by, before, after }, stamp)
  return ok(undefined)
}

/** Once they are, what is shown of them stands: another sheet could be told from the difference. */
function areSheetsComplete(db: WritableDatabase, { id: visitId }: VisitRow): boolean {
  const place = { visitId, kind: 'self_collection', id: selfCollectionId } as const
  return selectVisitEntry(db, place) !== null
}

function touchesIndependentRating({ kind }: EntryChange): boolean {
  return kind === 'independent_rating' || kind === 'double_rating'
}

/** Once both have seen what the other has rated, neither is independent any more. */
function areRatingsRevealed(db: WritableDatabase, { id: visitId }: VisitRow): boolean {
  const place = { visitId, kind: 'double_rating', id: doubleRatingId } as const
  const double = selectVisitEntry(db, place)
  return isRevealed({ double_rating: double === null ? {} : { [doubleRatingId]: double } })
}

function keepingOf(db: WritableDatabase, visit: VisitRow, change: EntryChange): Keeping {
  if (change.kind === 'answer') return answerKeeping(db, visit, 'external', change)
  if (change.kind === 'self_answer') return answerKeeping(db, visit, 'self', change)
  if (change.kind === 'measure') return measureKeeping(db, visit, change)
  const { kind, id, value } = change
  const place = { visitId: visit.id, kind, id }
  return {
    before: selectVisitEntry(db, place),
    after: value,
    write: (stamp) => upsertVisitEntry(db, place, value, stamp),
  }
}

function answerKeeping(
  db: WritableDatabase,
  { id: visitId }: VisitRow,
  perspective: Perspective,
  { id: indicatorId, value }: Extract<EntryChange, { kind: 'answer' | 'self_answer' }>,
): Keeping {
  const place = { visitId, indicatorId, perspective }
  const after = value ?? openAnswer
  return {
    before: selectAnswer(db, place) ?? openAnswer,
    after,
    write: (stamp) => upsertAnswer(db, place, after, stamp),
  }
}

function measureKeeping(
  db: WritableDatabase,
  { organisationId }: VisitRow,
  { id, value }: Extract<EntryChange, { kind: 'measure' }>,
): Keeping {
  const place = { organisationId, id }
  return {
    before: selectMeasure(db, place),
    after: value,
    write: (stamp) => upsertMeasure(db, place, value, stamp),
  }
}
