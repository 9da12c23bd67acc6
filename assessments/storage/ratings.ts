import {
  type ChangeReason,
  changeReasonSchema,
  type Level,
  type NotAssessedReason,
  type Rating,
  type Ratings,
} from '../core/visits/answer.ts'
import type { VisitId } from '../core/visits/visit.ts'
import type { ReadableDatabase } from './database.ts'
import { selectAll } from './statements.ts'

type ScoredAnswer = Ratings[string]

/** All ratings of a visit as three lists in one order: hundreds of thousands of rows would cost more than scoring them. */
interface PackedRatings {
  readonly visitId: VisitId
  readonly indicatorIds: string
  /** Two characters for each: status or level, and the change reason. */
  readonly codes: string
  /** JSON: one for each that has a reason. */
  readonly reasons: string
}

const separator = '\u001f'

const packed = `
  group_concat(answers.indicator_id, char(31)) AS indicatorIds,
  group_concat(
    CASE answers.status
      WHEN 'rated' THEN answers.level
      WHEN 'open' THEN 'o'
      WHEN 'not_applicable' THEN 'n'
      ELSE 'b'
    END ||
    CASE answers.change_reason
      WHEN 'change' THEN 'c'
      WHEN 'new_information' THEN 'i'
      WHEN 'other_interpretation' THEN 'x'
      ELSE '-'
    END, '') AS codes,
  json_group_array(answers.reason) FILTER (WHERE answers.reason IS NOT NULL) AS reasons`

const changeReasons: Readonly<Record<string, ChangeReason | null>> = {
  '-': null,
  c: changeReasonSchema.enum.change,
  i: changeReasonSchema.enum.new_information,
  x: changeReasonSchema.enum.other_interpretation,
}

/** The external ratings of every visit: the one query that reads the answers of everybody. */
export function selectRatingsOfAll(db: ReadableDatabase): Map<VisitId, Ratings> {
  return unpacked(
    selectAll<PackedRatings>(
      db,
      `SELECT answers.visit_id AS visitId, ${packed}
       FROM answers
       WHERE answers.perspective = 'external'
       GROUP BY answers.visit_id`,
    ),
  )
}

/** The external ratings of each organisation's latest closed visit, where it has one. */
export function selectRatingsOfLatest(db: ReadableDatabase): Map<VisitId, Ratings> {
  return unpacked(
    selectAll<PackedRatings>(
      db,
      `SELECT answers.visit_id AS visitId, ${packed}
       FROM organisations
       JOIN answers ON answers.visit_id = ${latestClosedVisit} AND answers.perspective = 'external'
       GROUP BY answers.visit_id`,
    ),
  )
}

/** Of the row of organisations it stands beside. */
export const latestClosedVisit = `(
  SELECT visits.id
  FROM visits
  WHERE visits.organisation_id = organisations.id AND visits.closed_at IS NOT NULL
  ORDER BY visits.date DESC, visits.rowid DESC
  LIMIT 1)`

function unpacked(rows: readonly PackedRatings[]): Map<VisitId, Ratings> {
  // Visits of one instrument answer the same indicators: their list is taken apart once.
  const lists = new Map<string, readonly string[]>()
  return new Map(
    rows.map((row) => {
      const ids = lists.get(row.indicatorIds) ?? row.indicatorIds.split(separator)
      lists.set(row.indicatorIds, ids)
      return [row.visitId, ratingsOf(ids, row)]
    }),
  )
}

function ratingsOf(ids: readonly string[], { codes, reasons }: PackedRatings): Ratings {
  const words = (JSON.parse(reasons) as string[]).values()
  const ratings: Record<string, ScoredAnswer> = {}
  for (const [index, id] of ids.entries()) {
    const [status = '', change = ''] = codes.slice(2 * index, 2 * index + 2)
    const rating = ratingOf(status, () => words.next().value ?? '')
    ratings[id] = { rating, changeReason: changeReasons[change] ?? null }
  }
  return ratings
}

function ratingOf(code: string, nextReason: () => string): Rating {
  switch (code) {
    case 'o':
      return { status: 'open' }
    case 'n':
      return { status: 'not_applicable', reason: nextReason() }
    case 'b':
      return { status: 'not_assessed', reason: nextReason() as NotAssessedReason }
    default:
      return { status: 'rated', level: Number(code) as Level }
  }
}
