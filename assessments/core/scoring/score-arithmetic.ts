import { isInScope, type ScopedItem } from './items-in-scope.ts'
import { sumUp } from './score-dimension.ts'
import type { DimensionScore } from './visit-score.ts'

/** One item's part in the points of its dimension. */
export interface ArithmeticRow {
  readonly item: ScopedItem
  /** w·s; null for an item without a level, which is left out. */
  readonly product: number | null
}

/** Everything that a dimension's points are made of, as it stands in the formula. */
export interface DimensionArithmetic {
  /** The items that count, in catalogue order. */
  readonly rows: readonly ArithmeticRow[]
  /** Σ_R w·s */
  readonly weightedLevels: number
  /** Σ_R w */
  readonly ratedWeight: number
  /** Σ_A w */
  readonly applicableWeight: number
}

/** How the points, the coverage and the span of a dimension come about. Source: docs/method.md §4 */
export function dimensionArithmetic({ items }: Pick<DimensionScore, 'items'>): DimensionArithmetic {
  const inScope = items.filter(isInScope)
  const { weightedLevels, ratedWeight, applicableWeight } = sumUp(inScope)
  return {
    rows: inScope.map((item) => ({
      item,
      product: item.rating.status === 'rated' ? item.indicator.weight * item.rating.level : null,
    })),
    weightedLevels,
    ratedWeight,
    applicableWeight,
  }
}
