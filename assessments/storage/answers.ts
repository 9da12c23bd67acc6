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
  readonly clientWording: string
  readonly needsFollowUp: 0 | 1
  readonly areasExamined: number | null
  readonly areasTotal: number | null
  readonly blindRatingJson: string | null
  readonly changeReason: ChangeReason | null
  readonly consensusReason: string
}

const columns = `
  answers.status AS status,
  answers.level AS level,
  answers.reason AS reason,
  answers.note AS note,
  answers.client_wording AS clientWording,
  answers.needs_follow_up AS needsFollowUp,
  answers.areas_examined AS areasExamined,
  answers.areas_total AS areasTotal,
  answers.blind_rating_json AS blindRatingJson,
  answers.change_reason AS changeReason,
  answers.consensus_reason AS consensusReason`

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
       (visit_id, indicator_id, perspective, status, level, reason, note, client_wording,
        needs_follow_up, areas_examined, areas_total, blind_rating_json, change_reason,
        consensus_reason, stamp_counter, stamp_device)
     SELECT id, :indicatorId, :perspective, :status, :level, :reason, :note, :clientWording,
        :needsFollowUp, :areasExamined, :areasTotal, :blindRatingJson, :changeReason,
        :consensusReason, :stampCounter, :stampDevice
     FROM visits
     WHERE id = :visitId AND closed_at IS NULL
     ON CONFLICT (visit_id, indicator_id, perspective) DO UPDATE
     SET status = excluded.status, level = excluded.level, reason = excluded.reason,
         note = excluded.note, client_wording = excluded.client_wording,
         needs_follow_up = excluded.needs_follow_up, areas_examined = excluded.areas_examined,
         areas_total = excluded.areas_total, blind_rating_json = excluded.blind_rating_json,
         change_reason = excluded.change_reason, consensus_reason = excluded.consensus_reason,
         stamp_counter = excluded.stamp_counter, stamp_device = excluded.stamp_device`,
    { visitId, indicatorId, perspective, ...storedAnswer(answer), ...stamp },
  )
}

function storedAnswer(answer: Answer): StoredAnswer {
  const { rating, areas, blindRating, needsFollowUp, ...texts } = answer
  return {
    ...texts,
    status: rating.status,
    level: rating.status === 'rated' ? rating.level : null,
    reason: 'reason' in rating ? rating.reason : null,
    needsFollowUp: needsFollowUp ? 1 : 0,
    areasExamined: areas?.examined ?? null,
    areasTotal: areas?.total ?? null,
    blindRatingJson: blindRating === null ? null : JSON.stringify(blindRating),
  }
}

function answerOf(stored: StoredAnswer): Answer {
  const { note, clientWording, changeReason, consensusReason, blindRatingJson } = stored
  const { areasExamined: examined, areasTotal: total } = stored
  return {
    rating: ratingOf(stored),
    note,
    clientWording,
    needsFollowUp: stored.needsFollowUp === 1,
    areas: examined === null || total === null ? null : { examined, total },
    blindRating: blindRatingJson === null ? null : (JSON.parse(blindRatingJson) as Rating),
    changeReason,
    consensusReason,
  }
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
