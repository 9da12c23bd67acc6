import { type Fraction, isAtLeast, parseFraction } from '../scoring/fraction.ts'
import { isInScope } from '../scoring/items-in-scope.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import type { Level } from '../visits/answer.ts'
import type { Measure } from './measure.ts'
import { type SupportTable, tableRow } from './support-table.ts'

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

function orderAt(points: Fraction, { order }: SupportTable): readonly Offer[] {
  if (isAtLeast(points, deepenFrom)) return order.established
  return isAtLeast(points, awareFrom) ? order.growing : order.beginning
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]

/**
 * Offers and topics for a dimension. With points, the first two offers that it has in the order of their
 * depth: below 37.5 of S, B, K; from 37.5 of H, K, B; from 62.5 of B, K, H, unless the service point has set
 * another order. Without points there is no depth: what its items at level 0 and 1 name, and of a dimension
 * that the service point has set all it has. Empty when there is nothing to go by. Source: domain §4
 */
export function suggestSupport(
  { dimension, points, items }: DimensionScore,
  table: SupportTable,
): SuggestedSupport {
  const row = tableRow(dimension, table)
  if (points !== null) {
    const offers = orderAt(points, table).filter((offer) => row.offers.includes(offer))
    return { offers: offers.slice(0, mostOffers), topics: row.topics }
  }
  const low = items.filter(
    (item) =>
      isInScope(item) && item.rating.status === 'rated' && item.rating.level <= lowestLevels,
  )
  if (low.length > 0 && table.dimensions[dimension.id] !== undefined) return row
  return {
    offers: unique(low.flatMap(({ indicator }) => indicator.offers)),
    topics: unique(low.flatMap(({ indicator }) => indicator.topics)),
  }
}

/** The same for some items: what their dimensions call for together. */
export function supportFor(
  dimensions: readonly DimensionScore[],
  indicatorIds: readonly string[],
  table: SupportTable,
): SuggestedSupport {
  const support = dimensions
    .filter(({ dimension }) => dimension.indicators.some(({ id }) => indicatorIds.includes(id)))
    .map((score) => suggestSupport(score, table))
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
  table: SupportTable,
): readonly DimensionToSupport[] {
  return dimensions
    .filter(({ points }) => points === null || !isAtLeast(points, deepenFrom))
    .map((score) => ({ score, support: suggestSupport(score, table) }))
    .filter(({ support }) => support.offers.length > 0)
    .toSorted(({ score: a }, { score: b }) => {
      if (a.points === null || b.points === null)
        return a.points === b.points ? 0 : a.points ? -1 : 1
      if (isAtLeast(a.points, b.points)) return isAtLeast(b.points, a.points) ? 0 : 1
      return -1
    })
}
