import { compare, type Fraction, fraction, zero } from '../scoring/fraction.ts'
import { pointsOf } from '../scoring/score-dimension.ts'
import type { MatchedSet } from './match-items.ts'
import type { BothVisits, MatchedItem, VisitSide } from './visit-comparison.ts'

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function shareIn(visit: VisitSide, { matched, applicable }: MatchedSet): Fraction {
  const all = sum(applicable[visit].map(({ indicator }) => indicator.weight))
  return all === 0 ? zero : fraction(sum(matched.map((item) => item.indicator[visit].weight)), all)
}

/**
 * q: how much of the applicable weight the matched items hold in the visit where they hold less,
 * 0–1, each visit by its own weights; 0 when nothing is applicable. Source: docs/method.md §9
 */
export function matchedShare(set: MatchedSet): Fraction {
  const earlier = shareIn('earlier', set)
  const later = shareIn('later', set)
  return compare(earlier, later) <= 0 ? earlier : later
}

/**
 * Points 0–100 of both visits over the matched items alone, both by the later visit's weights, so
 * that a changed weight is no change of the organisation. @param matched at least one item.
 * Source: docs/method.md §9
 */
export function matchedPoints(matched: readonly MatchedItem[]): BothVisits<Fraction> {
  const weight = sum(matched.map(({ indicator }) => indicator.later.weight))
  const pointsIn = (visit: VisitSide) =>
    pointsOf(sum(matched.map((item) => item.indicator.later.weight * item.level[visit])), weight)
  return { earlier: pointsIn('earlier'), later: pointsIn('later') }
}
