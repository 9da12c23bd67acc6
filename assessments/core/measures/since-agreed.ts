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

/** A measure with what its indicators have done up to a later visit. */
export interface MeasureSince {
  readonly measure: Measure
  readonly since: SinceAgreed
}

/**
 * The measures that were taken up from the earlier visit on and before the later one, each compared with the
 * later visit; what was rejected is left out. Empty when nothing was agreed on in between.
 * @param visits all of the organisation: a measure may come from a visit between the two
 */
export function measuresBetween(
  measures: readonly Measure[],
  visits: readonly AssessedVisit[],
  earlier: AssessedVisit,
  later: AssessedVisit,
): readonly MeasureSince[] {
  return measures.flatMap((measure) => {
    const takenUpIn = visits.find(({ id }) => id === measure.visitId)
    if (takenUpIn === undefined || measure.state === 'rejected') return []
    const isBetween =
      takenUpIn.date >= earlier.date && takenUpIn.date < later.date && takenUpIn.id !== later.id
    return isBetween ? [{ measure, since: sinceAgreed(measure, takenUpIn, later) }] : []
  })
}
