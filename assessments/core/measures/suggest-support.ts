import { type Fraction, isAtLeast, parseFraction } from '../scoring/fraction.ts'
import { isInScope } from '../scoring/items-in-scope.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import type { Level } from '../visits/answer.ts'
import type { Measure } from './measure.ts'

type Offer = Measure['offers'][number]

/** What the service point can offer for a dimension. */
export interface SuggestedSupport {
  readonly offers: readonly Offer[]
  readonly topics: readonly string[]
}

/** The limits are those between levels 1 and 2, and 2 and 3, of the method as it was published. */
const awareFrom = parseFraction('37.5')
const deepenFrom = parseFraction('62.5')
const mostOffers = 2
const lowestLevels: Level = 1

/** First awareness, then skills, then lasting structures. */
function orderAt(points: Fraction): readonly Offer[] {
  if (isAtLeast(points, deepenFrom)) return ['B', 'K', 'H']
  return isAtLeast(points, awareFrom) ? ['H', 'K', 'B'] : ['S', 'B', 'K']
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]

/**
 * Offers and topics for a dimension. With points, the first two offers that it has in the order of their
 * depth: below 37.5 of S, B, K; from 37.5 of H, K, B; from 62.5 of B, K, H. Without points there is no
 * depth: what its items at level 0 and 1 name. Empty when there is nothing to go by. Source: domain §4
 */
export function suggestSupport({ dimension, points, items }: DimensionScore): SuggestedSupport {
  if (points !== null) {
    const offers = orderAt(points).filter((offer) => dimension.offers.includes(offer))
    return { offers: offers.slice(0, mostOffers), topics: dimension.topics }
  }
  const low = items.filter(
    (item) =>
      isInScope(item) && item.rating.status === 'rated' && item.rating.level <= lowestLevels,
  )
  return {
    offers: unique(low.flatMap(({ indicator }) => indicator.offers)),
    topics: unique(low.flatMap(({ indicator }) => indicator.topics)),
  }
}

/** The same for some items: what their dimensions call for together. */
export function supportFor(
  dimensions: readonly DimensionScore[],
  indicatorIds: readonly string[],
): SuggestedSupport {
  const support = dimensions
    .filter(({ dimension }) => dimension.indicators.some(({ id }) => indicatorIds.includes(id)))
    .map(suggestSupport)
  return {
    offers: unique(support.flatMap(({ offers }) => offers)),
    topics: unique(support.flatMap(({ topics }) => topics)),
  }
}

/** A dimension below level 3, or one without points that has items at level 0 or 1. */
export interface DimensionToSupport {
  readonly score: DimensionScore
  readonly support: SuggestedSupport
}

/** Where support is called for: the lowest points first, those without points last. Empty when nowhere. */
export function dimensionsToSupport(
  dimensions: readonly DimensionScore[],
): readonly DimensionToSupport[] {
  return dimensions
    .filter(({ points }) => points === null || !isAtLeast(points, deepenFrom))
    .map((score) => ({ score, support: suggestSupport(score) }))
    .filter(({ support }) => support.offers.length > 0)
    .toSorted(({ score: a }, { score: b }) => {
      if (a.points === null || b.points === null)
        return a.points === b.points ? 0 : a.points ? -1 : 1
      if (isAtLeast(a.points, b.points)) return isAtLeast(b.points, a.points) ? 0 : 1
      return -1
    })
}
