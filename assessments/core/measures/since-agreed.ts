import { compareVisits } from '../comparison/compare-visits.ts'
import type { LeftOutItem, MatchedItem } from '../comparison/visit-comparison.ts'
import type { AssessedVisit } from '../visits/visit.ts'
import type { Measure } from './measure.ts'

/** What the indicators of a measure have done since it was taken up; never why. */
export interface SinceAgreed {
  /** Rated in both visits, by the rules of the comparison. */
  readonly matched: readonly MatchedItem[]
  /** Those that cannot be compared, with the causes. */
  readonly leftOut: readonly LeftOutItem[]
}

/**
 * How the indicators of a measure stand beside the visit in which it was taken up. The same matching as in the
 * comparison of visits: a new assessment of the same thing is no change. Empty for a measure without
 * indicators. Source: docs/method.md §9
 */
export function sinceAgreed(
  { comparisonKeys }: Measure,
  takenUpIn: AssessedVisit,
  now: AssessedVisit,
): SinceAgreed {
  const { dimensions } = compareVisits(takenUpIn, now)
  const isLinked = ({ comparisonKey }: { comparisonKey: string }) =>
    comparisonKeys.includes(comparisonKey)
  return {
    matched: dimensions.flatMap(({ matched }) => matched).filter(isLinked),
    leftOut: dimensions.flatMap(({ leftOut }) => leftOut).filter(isLinked),
  }
}

/**
 * Whether the levels themselves speak for an effect: something rose, or stands at the target, and nothing fell.
 * Where they do not, whoever confirms a measure says in words what else does. Source: domain §2.4
 */
export function speaksForEffect({ matched }: SinceAgreed, { targetLevel }: Measure): boolean {
  const isGood = ({ change, level }: MatchedItem) =>
    change > 0 || (targetLevel !== null && level.later >= targetLevel)
  return matched.some(isGood) && matched.every(({ change }) => change >= 0)
}
