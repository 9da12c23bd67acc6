import type { SnapshotDimension, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import { type Level, levels } from '../visits/answer.ts'
import { compare, type Fraction, fraction, multiply } from './fraction.ts'
import { isInScope } from './items-in-scope.ts'
import { pointsOf, sumUp } from './score-dimension.ts'
import type { DimensionScore, VisitScore } from './visit-score.ts'

/** What one more level at one item would change. */
export interface Lever {
  readonly dimension: SnapshotDimension
  readonly indicator: SnapshotIndicator
  readonly level: Level
  /** Points that its dimension would gain. */
  readonly dimensionGain: Fraction
  /** Points that the overall value would gain; null while there is none. */
  readonly overallGain: Fraction | null
}

const highestLevel = Math.max(...levels)

/** The share of its dimension in the overall value, 0–1; null while the overall value has no number. */
function shareInOverall({ dimension }: DimensionScore, { dimensions, overall }: VisitScore) {
  if (overall.points === null) return null
  const weight = dimensions.reduce(
    (sum, one) => (one.points === null ? sum : sum + one.dimension.weight),
    0,
  )
  return fraction(dimension.weight, weight)
}

function leversIn(score: DimensionScore, visit: VisitScore): readonly Lever[] {
  if (score.points === null) return []
  const inScope = score.items.filter(isInScope)
  const { ratedWeight } = sumUp(inScope)
  const share = shareInOverall(score, visit)
  return inScope.flatMap(({ indicator, rating }): Lever[] => {
    if (rating.status !== 'rated' || rating.level >= highestLevel) return []
    const dimensionGain = pointsOf(indicator.weight, ratedWeight)
    return [
      {
        dimension: score.dimension,
        indicator,
        level: rating.level,
        dimensionGain,
        overallGain: share === null ? null : multiply(share, dimensionGain),
      },
    ]
  })
}

const gainOf = ({ dimensionGain, overallGain }: Lever) => overallGain ?? dimensionGain

function strongestFirst(a: Lever, b: Lever): number {
  return (
    compare(gainOf(b), gainOf(a)) ||
    Number(b.indicator.minimum) - Number(a.indicator.minimum) ||
    Number(b.indicator.core) - Number(a.indicator.core)
  )
}

/**
 * Where one more level would lift the visit most: 25 · w ÷ Σ_R w in the dimension, times its share in the
 * overall value. Rated items below level 4; ties by ★, core, catalogue order. A lever is arithmetic, not
 * advice: what is urgent says the list of priorities. Empty while nothing is rated or all stands at level 4.
 * @param dimensionId of one dimension alone; null for the whole visit. Source: docs/method.md §4, §7
 */
export function strongestLevers(
  visit: VisitScore,
  dimensionId: string | null,
  count = 3,
): readonly Lever[] {
  return visit.dimensions
    .filter(({ dimension }) => dimensionId === null || dimension.id === dimensionId)
    .flatMap((score) => leversIn(score, visit))
    .toSorted(strongestFirst)
    .slice(0, count)
}
