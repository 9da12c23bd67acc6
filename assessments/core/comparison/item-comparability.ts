import { type Fraction, fraction } from '../scoring/fraction.ts'
import type { VisitComparison } from './visit-comparison.ts'

/** How many of the items that at least one visit asked for can be compared (Vergleichbarkeit). */
export interface ItemComparability {
  readonly matched: number
  readonly asked: number
  /** 0–1 */
  readonly share: Fraction
}

/** @returns null when neither visit asked for anything. Source: docs/method.md §9 */
export function itemComparability({ dimensions }: VisitComparison): ItemComparability | null {
  const matched = dimensions.reduce((sum, one) => sum + one.matched.length, 0)
  const asked = matched + dimensions.reduce((sum, one) => sum + one.leftOut.length, 0)
  return asked === 0 ? null : { matched, asked, share: fraction(matched, asked) }
}
