import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import type { Fraction } from '../scoring/fraction.ts'
import { scoreVisit } from '../scoring/score-visit.ts'
import type { DimensionStatus, VisitScore } from '../scoring/visit-score.ts'
import type { AssessedVisit, VisitId, VisitScope } from '../visits/visit.ts'
import { allDimensions } from './all-dimensions.ts'
import { compareVisits } from './compare-visits.ts'
import type { VisitComparison } from './visit-comparison.ts'

export interface TrendPoint {
  readonly visitId: VisitId
  /** ISO date. */
  readonly date: string
  readonly scope: VisitScope
  /** Null where that visit's instrument has no such dimension. */
  readonly status: DimensionStatus | null
  /** The published points, 0–100; null where there is no number: the line breaks there. */
  readonly points: Fraction | null
}

export interface DimensionTrend {
  /** As the latest visit that has it knows it. */
  readonly dimension: SnapshotDimension
  /** One per visit, earliest first. */
  readonly points: readonly TrendPoint[]
}

export interface VisitTrend {
  /** Earliest first. */
  readonly scores: readonly VisitScore[]
  /** In the latest visit's catalogue order, then dimensions that only earlier visits have. */
  readonly dimensions: readonly DimensionTrend[]
  readonly overall: readonly TrendPoint[]
  /** The latest visit against the one before; null with fewer than two visits. */
  readonly withPrevious: VisitComparison | null
  /** The latest visit against the first; null with fewer than three, where it would say the same. */
  readonly withFirst: VisitComparison | null
}

/** Visits of the same day keep one order whatever the input's: by id. */
function byDate(a: AssessedVisit, b: AssessedVisit): number {
  const [left, right] = a.date === b.date ? [a.id, b.id] : [a.date, b.date]
  return left < right ? -1 : 1
}

function trendPoint(
  { visitId, date, scope }: VisitScore,
  scored: { readonly status: DimensionStatus; readonly points: Fraction | null } | undefined,
): TrendPoint {
  return { visitId, date, scope, status: scored?.status ?? null, points: scored?.points ?? null }
}

function dimensionTrend(dimension: SnapshotDimension, scores: readonly VisitScore[]) {
  return {
    dimension,
    points: scores.map((score) =>
      trendPoint(
        score,
        score.dimensions.find((other) => other.dimension.id === dimension.id),
      ),
    ),
  }
}

/**
 * The course of all visits of one organisation: published points by date, and what the latest visit
 * changed against the previous and the first. Accepts any order; no visits give empty series.
 * Source: docs/method.md §12
 */
export function visitTrend(visits: readonly AssessedVisit[]): VisitTrend {
  const sorted = visits.toSorted(byDate)
  const scores = sorted.map(scoreVisit)
  const withLatest = (index: number): VisitComparison | null => {
    const [visit, latest] = [sorted.at(index), sorted.at(-1)]
    const [earlier, later] = [scores.at(index), scores.at(-1)]
    return visit && latest && earlier && later
      ? compareVisits(visit, latest, { earlier, later })
      : null
  }
  return {
    scores,
    dimensions: allDimensions(scores.toReversed()).map((dimension) =>
      dimensionTrend(dimension, scores),
    ),
    overall: scores.map((score) => trendPoint(score, score.overall)),
    withPrevious: withLatest(-2),
    withFirst: sorted.length >= 3 ? withLatest(0) : null,
  }
}
