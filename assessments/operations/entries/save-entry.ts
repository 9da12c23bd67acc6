import type { InstrumentSnapshot } from '../../core/instruments/instrument-snapshot.ts'
import { ok, type Result } from '../../core/result.ts'
import { openAnswer, type Perspective } from '../../core/visits/answer.ts'
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

/** Where one kind of entry is kept. Answers are never taken away: they become open again. */
interface Keeping {
  readonly before: unknown
  readonly after: unknown
  readonly write: (stamp: Stamp) => void
}

/**
 * Saves one entry of an open visit and its step in the history, within the caller's transaction. An entry
 * that says what is stored already changes nothing. Refuses with `entry.unknown_indicator` and
 * `entry.not_applicable_forbidden`.
 */
export function saveEntry(
  db: WritableDatabase,
  visit: VisitRow,
  snapshot: InstrumentSnapshot,
  change: EntryChange,
  { by, at }: Act,
): Result<void, EntryReferenceRefusal> {
  const refused = refusedReferences(change, snapshot)
  if (refused !== null) return refused
  const { before, after, write } = keepingOf(db, visit, change)
  if (canonicalJson(before) === canonicalJson(after)) return ok(undefined)
  const stamp = nextStamp(db)
  write(stamp)
  const { kind, id } = change
  const place = { visitId: visit.id, kind, entryId: id }
  insertRevision(db, { ...place, changedAt: at, changedBy: by, before, after }, stamp)
  return ok(undefined)
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
