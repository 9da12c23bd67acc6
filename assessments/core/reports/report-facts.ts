import { type VisitTrend, visitTrend } from '../comparison/visit-trend.ts'
import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { scoreVisit } from '../scoring/score-visit.ts'
import type { VisitScore } from '../scoring/visit-score.ts'
import type { Wording } from '../texts/wording.ts'
import { assessedVisit } from '../visits/visit.ts'
import type { ReportInput, ReportVisit } from './report-input.ts'

/** Everything that is worked out once, before a chapter is written. */
export interface ReportFacts {
  readonly input: ReportInput
  readonly snapshot: InstrumentSnapshot
  readonly score: VisitScore
  /** This visit, last, and the earlier ones. */
  readonly trend: VisitTrend
  /** Dates of earlier visits that are not closed yet and may still change. */
  readonly unfinishedDates: readonly string[]
}

export type ReportContext = ReportFacts & Wording

function hasRatings({ record }: ReportVisit): boolean {
  return Object.values(record.answers).some(({ rating }) => rating.status === 'rated')
}

/** Earlier in the order that the trend keeps: by day, then by id. */
function isBefore({ record: a }: ReportVisit, { record: b }: ReportVisit): boolean {
  return a.date === b.date ? a.id < b.id : a.date < b.date
}

/** Gathers scores and comparisons. An earlier visit without any rating is left out. */
export function gatherReportFacts(input: ReportInput): ReportFacts {
  const { visit, otherVisits } = input
  const earlier = otherVisits.filter((other) => isBefore(other, visit) && hasRatings(other))
  const current = assessedVisit(visit.record, visit.snapshot)
  return {
    input,
    snapshot: visit.snapshot,
    score: scoreVisit(current),
    trend: visitTrend([
      ...earlier.map(({ record, snapshot }) => assessedVisit(record, snapshot)),
      current,
    ]),
    unfinishedDates: earlier
      .filter(({ record }) => record.closedAt === null)
      .map(({ record }) => record.date)
      .toSorted(),
  }
}
