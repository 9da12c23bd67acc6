import { z } from 'zod'
import type { Measure } from '../measures/measure.ts'
import { isOpenState, isOverdue } from '../measures/open-measures.ts'
import { fractionText } from '../scoring/fraction.ts'
import { scoreVisit } from '../scoring/score-visit.ts'
import { overallStatuses } from '../scoring/visit-score.ts'
import { type AssessedVisit, visitIdSchema } from '../visits/visit.ts'

/** The overall value of one visit in an organisation's row. */
export const portfolioPointSchema = z.strictObject({
  visitId: visitIdSchema,
  /** ISO date. */
  date: z.iso.date(),
  isClosed: z.boolean(),
  status: z.enum(overallStatuses),
  /** 0–100, exact, as `parseFraction` reads it; null where there is no number. */
  points: z.string().nullable(),
})
export type PortfolioPoint = z.infer<typeof portfolioPointSchema>

export const nextDueSchema = z.strictObject({
  kind: z.enum(['visit', 'measure']),
  /** ISO date; before today: overdue. */
  date: z.iso.date(),
})
/** What comes next: a visit that is planned, or a measure that is due. */
export type NextDue = z.infer<typeof nextDueSchema>

export interface PortfolioRow {
  /** Earliest visit first. */
  readonly points: readonly PortfolioPoint[]
  readonly openMeasures: number
  readonly overdueMeasures: number
  /** Null where nothing has a day. */
  readonly nextDue: NextDue | null
}

export interface PortfolioVisit extends AssessedVisit {
  readonly isClosed: boolean
}

/**
 * What the list of organisations says about one of them.
 * @param visits all of its visits, earliest first. @param measures all of its measures.
 * @param today ISO date; what is due today is not overdue
 */
export function portfolioRow(
  visits: readonly PortfolioVisit[],
  measures: readonly Measure[],
  today: string,
): PortfolioRow {
  return {
    points: visits.map(pointOf),
    openMeasures: measures.filter(({ state }) => isOpenState(state)).length,
    overdueMeasures: measures.filter((measure) => isOverdue(measure, today)).length,
    nextDue: findNextDue(visits, measures, today),
  }
}

function pointOf(visit: PortfolioVisit): PortfolioPoint {
  const { status, points } = scoreVisit(visit).overall
  return {
    visitId: visit.id,
    date: visit.date,
    isClosed: visit.isClosed,
    status,
    points: points === null ? null : fractionText(points),
  }
}

/** A visit that is open and was to be days ago is under way; it is not awaited. */
function findNextDue(
  visits: readonly PortfolioVisit[],
  measures: readonly Measure[],
  today: string,
): NextDue | null {
  const planned = visits.filter(({ isClosed, date }) => !isClosed && date >= today)
  const awaited = measures.filter(({ state }) => isOpenState(state) && state !== 'done')
  const due: NextDue[] = [
    ...planned.map(({ date }) => ({ kind: 'visit' as const, date })),
    ...awaited.flatMap(({ dueOn }) =>
      dueOn === null ? [] : [{ kind: 'measure' as const, date: dueOn }],
    ),
  ]
  return due.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null
}
