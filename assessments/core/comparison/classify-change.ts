import { type Fraction, isAtLeast, negate } from '../scoring/fraction.ts'
import type { ChangeClass, Tendency } from './visit-comparison.ts'

/** The direction of a change of at least `bound` points either way (inclusive), else null. */
export function tendencyOf(change: Fraction, bound: Fraction): Tendency | null {
  if (isAtLeast(change, bound)) return 'up'
  return isAtLeast(negate(change), bound) ? 'down' : null
}

/**
 * A change counts only when it is large enough and, where items are counted, enough more items
 * moved its way than against it: a single rater's slip moves points, but rarely two items net.
 * @param change Δ in points. @param bound inclusive. @param netItems how many must be net.
 * Source: docs/method.md §10
 */
export function classifyChange(
  change: Fraction,
  bound: Fraction,
  { rose, fell, netItems }: { rose: number; fell: number; netItems: number },
): ChangeClass {
  const direction = tendencyOf(change, bound)
  if (direction === 'up' && rose - fell >= netItems) return 'improved'
  if (direction === 'down' && fell - rose >= netItems) return 'worsened'
  return 'no_reliable_change'
}
