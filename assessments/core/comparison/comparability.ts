import type { Thresholds } from '../instruments/thresholds.ts'
import { type Fraction, isAtLeast, parseFraction } from '../scoring/fraction.ts'
import { type DimensionScore, isEvaluable } from '../scoring/visit-score.ts'
import type {
  BothVisits,
  NotComparableReason,
  RestrictedReason,
  VisitSide,
} from './visit-comparison.ts'

type ComparisonThresholds = Thresholds['comparison']

/** A dimension's score in each visit; null where the visit's instrument has no such dimension. */
export type Published = BothVisits<DimensionScore | null>

export const sides = ['earlier', 'later'] as const satisfies readonly VisitSide[]

function unusableVisits(published: Published): NotComparableReason[] {
  return sides.flatMap((visit): NotComparableReason[] => {
    const score = published[visit]
    if (score === null) return [{ kind: 'dimension_missing', visit }]
    return isEvaluable(score.status) ? [] : [{ kind: 'not_evaluable', visit, status: score.status }]
  })
}

function unusableMatch(
  matched: number,
  share: Fraction,
  thresholds: ComparisonThresholds,
): NotComparableReason[] {
  const reasons: NotComparableReason[] = []
  if (matched < thresholds.minimumMatchedItems) {
    const required = thresholds.minimumMatchedItems
    reasons.push({ kind: 'too_few_matched_items', matched, required })
  }
  const required = parseFraction(thresholds.minimumMatchedShare)
  if (!isAtLeast(share, required)) {
    reasons.push({ kind: 'matched_share_too_small', share, required })
  }
  return reasons
}

/**
 * Why a dimension cannot be compared; empty when it can. A visit without a number comes first: the
 * match says nothing then. Source: docs/method.md §10
 */
export function notComparableReasons(
  published: Published,
  matched: number,
  share: Fraction,
  thresholds: ComparisonThresholds,
): readonly NotComparableReason[] {
  const unusable = unusableVisits(published)
  return unusable.length > 0 ? unusable : unusableMatch(matched, share, thresholds)
}

/** Why a comparison counts as "eingeschränkt"; empty when it does not. Source: docs/method.md §10 */
export function restrictions(
  published: Published,
  matched: number,
  thresholds: ComparisonThresholds,
): RestrictedReason[] {
  const byStatus = sides.flatMap((visit): RestrictedReason[] => {
    const status = published[visit]?.status
    const isRestricting = status === 'provisional' || status === 'indicative'
    return isRestricting ? [{ kind: 'status', visit, status }] : []
  })
  const required = thresholds.unrestrictedMatchedItems
  if (matched >= required) return byStatus
  return [...byStatus, { kind: 'few_matched_items', matched, required }]
}
