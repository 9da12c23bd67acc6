import { findEntry } from '../instruments/entries.ts'
import { type Fraction, fraction } from '../scoring/fraction.ts'
import type { Rating } from '../visits/answer.ts'
import { type LevelPair, weightedKappa } from './weighted-kappa.ts'

/** How far two raters of one visit agree; never a figure about one of them. */
export interface RaterAgreement {
  /** Items that both rated; nothing else enters. */
  readonly items: number
  /** Share of these with equal levels, 0–1; null without items. */
  readonly equalShare: Fraction | null
  readonly weightedKappa: Fraction | null
}

type Ratings = Readonly<Record<string, Rating>>

function pairOf(first: Rating | undefined, second: Rating | undefined): LevelPair[] {
  return first?.status === 'rated' && second?.status === 'rated'
    ? [[first.level, second.level]]
    : []
}

/**
 * Agreement of two independent raters over the items that both gave a level.
 * It does not depend on who is named first. Source: docs/method.md §14
 */
export function raterAgreement(first: Ratings, second: Ratings): RaterAgreement {
  const pairs = Object.keys(first).flatMap((id) =>
    pairOf(findEntry(first, id), findEntry(second, id)),
  )
  const equal = pairs.filter(([one, other]) => one === other).length
  return {
    items: pairs.length,
    equalShare: pairs.length === 0 ? null : fraction(equal, pairs.length),
    weightedKappa: weightedKappa(pairs),
  }
}
