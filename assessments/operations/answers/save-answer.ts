import type {
  InstrumentSnapshot,
  SnapshotIndicator,
} from '../../core/instruments/instrument-snapshot.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type Answer, openAnswer } from '../../core/visits/answer.ts'
import { insertAnswerChange } from '../../storage/answer-history.ts'
import { type AnswerPlace, selectAnswer, upsertAnswer } from '../../storage/answers.ts'
import { canonicalJson } from '../../storage/canonical-json.ts'
import type { WritableDatabase } from '../../storage/database.ts'
import { nextStamp } from '../../storage/device.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import type { Act } from '../visits/close-visit.ts'
import { findOpenVisit } from '../visits/visit-record.ts'

export type SaveAnswerRefusal =
  | 'visit.not_found'
  | 'visit.closed'
  | 'answer.unknown_indicator'
  | 'answer.not_applicable_forbidden'

/**
 * Saves one answer and its entry in the history, within the caller's transaction. An answer that says
 * what is stored already changes nothing.
 */
export function saveAnswer(
  db: WritableDatabase,
  place: AnswerPlace,
  answer: Answer,
  { by, at }: Act,
): Result<void, SaveAnswerRefusal> {
  const visit = findOpenVisit(db, place.visitId)
  if (!visit.ok) return visit
  const snapshot = readInstrumentSnapshot(db, visit.value.snapshotHash)
  const indicator = findIndicator(snapshot, place.indicatorId)
  if (indicator === null) return refuse('answer.unknown_indicator')
  if (answer.rating.status === 'not_applicable' && !indicator.notApplicableAllowed) {
    return refuse('answer.not_applicable_forbidden')
  }
  const before = selectAnswer(db, place) ?? openAnswer
  if (canonicalJson(before) === canonicalJson(answer)) return ok(undefined)
  const stamp = nextStamp(db)
  upsertAnswer(db, place, answer, stamp)
  insertAnswerChange(db, place, { changedAt: at, changedBy: by, before, after: answer }, stamp)
  return ok(undefined)
}

function findIndicator(snapshot: InstrumentSnapshot, id: string): SnapshotIndicator | null {
  for (const dimension of snapshot.dimensions) {
    const indicator = dimension.indicators.find((candidate) => candidate.id === id)
    if (indicator !== undefined) return indicator
  }
  return null
}
