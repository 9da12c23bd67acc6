import type { AssessedVisit } from '../visits/visit.ts'
import { scopeDimension } from './items-in-scope.ts'
import { scoreDimension } from './score-dimension.ts'
import { scoreOverall } from './score-overall.ts'
import type { VisitScore } from './visit-score.ts'

/**
 * Scores a visit by its own snapshot: weights, limits and catalogue of the day it was begun.
 * Cheap and pure: scores are computed where they are shown and never stored.
 * Source: docs/method.md §3 to §7
 */
export function scoreVisit(visit: AssessedVisit): VisitScore {
  const thresholds = visit.snapshot.thresholds.scoring
  const dimensions = visit.snapshot.dimensions.map((dimension) =>
    scoreDimension(scopeDimension(dimension, visit.scope, visit.answers), visit.scope, thresholds),
  )
  return {
    visitId: visit.id,
    date: visit.date,
    scope: visit.scope,
    dimensions,
    overall: scoreOverall(dimensions, visit.scope, thresholds),
  }
}
