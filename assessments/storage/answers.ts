import type { OrganisationId } from '../core/organisations/organisation.ts'
import { assertNever } from '../core/result.ts'
import type {
  Answer,
  AnswerStatus,
  ChangeReason,
  Level,
  NotAssessedReason,
  Perspective,
  Rating,
} from '../core/visits/answer.ts'
import type { VisitId } from '../core/visits/visit.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import type { Stamp } from './device.ts'
import { executeOnOneRow, selectAll, selectOne } from './statements.ts'

/** Which answer: one per indicator and perspective of a visit. */
export interface AnswerPlace {
  readonly visitId: VisitId
  readonly indicatorId: string
  readonly perspective: Perspective
}

/** The table's CHECKs hold level and reason to the status. */
interface StoredAnswer {
  readonly status: AnswerStatus
  readonly level: Level | null
  readonly reason: string | null
  readonly note: string
  readonly changeReason: ChangeReason | null
}

const columns = `
  answers.status AS status,
  answers.level AS level,
  answers.reason AS reason,
  answers.note AS note,
  answers.change_reason AS changeReason`

/** null if this answer was never given. */
export function selectAnswer(db: ReadableDatabase, place: AnswerPlace): Answer | null {
  const { visitId, indicatorId, perspective } = place
  const stored = selectOne<StoredAnswer>(
    db,
    `SELECT ${columns}
     FROM answers
     WHERE visit_id = :visitId AND indicator_id = :indicatorId AND perspective = :perspective`,
    { visitId, indicatorId, perspective },
  )
  return stored === null ? null : answerOf(stored)
}

/** The answers of a visit from one perspective, with their indicators. */
export function selectAnswers(
  db: ReadableDatabase,
  visitId: VisitId,
  perspective: Perspective,
): [indicatorId: string, answer: Answer][] {
  return selectAll<StoredAnswer & { indicatorId: string }>(
    db,
    `SELECT answers.indicator_id AS indicatorId, ${columns}
     FROM answers
     WHERE visit_id = :visitId AND perspective = :perspective`,
    { visitId, perspective },
  ).map((stored) => [stored.indicatorId, answerOf(stored)])
}

/** The answers of all visits of an organisation from one perspective. */
export function selectAnswersOfOrganisation(
  db: ReadableDatabase,
  organisationId: OrganisationId,
  perspective: Perspective,
): { readonly visitId: VisitId; readonly indicatorId: string; readonly answer: Answer }[] {
  return selectAll<StoredAnswer & { visitId: VisitId; indicatorId: string }>(
    db,
    `SELECT answers.visit_id AS visitId, answers.indicator_id AS indicatorId, ${columns}
     FROM visits
     JOIN answers ON answers.visit_id = visits.id
     WHERE visits.organisation_id = :organisationId AND answers.perspective = :perspective`,
    { organisationId, perspective },
  ).map((stored) => ({
    visitId: stored.visitId,
    indicatorId: stored.indicatorId,
    answer: answerOf(stored),
  }))
}

export function hasAnswers(db: ReadableDatabase, visitId: VisitId): boolean {
  return selectOne(db, 'SELECT 1 FROM answers WHERE visit_id = :visitId', { visitId }) !== null
}

/** Throws if the visit is closed or not there. */
export function upsertAnswer(
  db: WritableDatabase,
  { visitId, indicatorId, perspective }: AnswerPlace,
  answer: Answer,
  stamp: Stamp,
): void {
  executeOnOneRow(
    db,
    `INSERT INTO answers
       (visit_id, indicator_id, perspective, status, level, reason, note, change_reason,
        stamp_counter, stamp_device)
     SELECT id, :indicatorId, :perspective, :status, :level, :reason, :note, :changeReason,
        :stampCounter, :stampDevice
     FROM visits
     WHERE id = :visitId AND closed_at IS NULL
     ON CONFLICT (visit_id, indicator_id, perspective) DO UPDATE
     SET status = excluded.status, level = excluded.level, reason = excluded.reason,
         note = excluded.note, change_reason = excluded.change_reason,
         stamp_counter = excluded.stamp_counter, stamp_device = excluded.stamp_device`,
    { visitId, indicatorId, perspective, ...storedAnswer(answer), ...stamp },
  )
}

function storedAnswer({ rating, note, changeReason }: Answer) {
  return {
    status: rating.status,
    level: rating.status === 'rated' ? rating.level : null,
    reason: 'reason' in rating ? rating.reason : null,
    note,
    changeReason,
  }
}

function answerOf(stored: StoredAnswer): Answer {
  return { rating: ratingOf(stored), note: stored.note, changeReason: stored.changeReason }
}

function ratingOf({ status, level, reason }: StoredAnswer): Rating {
  switch (status) {
    case 'open':
      return { status }
    case 'rated':
      return { status, level: level as Level }
    case 'not_applicable':
      return { status, reason: reason as string }
    case 'not_assessed':
      return { status, reason: reason as NotAssessedReason }
    default:
      return assertNever(status)
  }
}
