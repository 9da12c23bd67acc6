import type { Thresholds } from '../instruments/thresholds.ts'
import { isAtLeast, parseFraction, subtract } from '../scoring/fraction.ts'
import { shareOfApplicableWeight, weightedMean } from '../scoring/score-overall.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import { classifyChange, tendencyOf } from './classify-change.ts'
import type {
  DimensionChange,
  DimensionComparison,
  OverallChange,
  OverallComparison,
  OverallOutcome,
  VisitSide,
} from './visit-comparison.ts'

type ComparisonThresholds = Thresholds['comparison']

/** A comparable dimension, with the score whose weight counts: the later visit's. */
interface ComparableDimension {
  readonly score: DimensionScore
  readonly change: DimensionChange
}

type Shares = Pick<OverallComparison, 'comparableShare' | 'unrestrictedShare'>

function comparableDimensions(dimensions: readonly DimensionComparison[]): ComparableDimension[] {
  return dimensions.flatMap(({ published, outcome }) =>
    published.later === null || outcome.class === 'not_comparable'
      ? []
      : [{ score: published.later, change: outcome }],
  )
}

function describeChange(
  comparable: readonly ComparableDimension[],
  otherTeam: boolean,
  restricted: boolean,
  thresholds: ComparisonThresholds,
): OverallChange {
  const meanIn = (visit: VisitSide) =>
    weightedMean(
      comparable.map(({ score, change }) => ({
        weight: score.dimension.weight,
        value: change.matchedPoints[visit],
      })),
    )
  const matchedPoints = { earlier: meanIn('earlier'), later: meanIn('later') }
  // Both means weigh alike, so their difference is the mean of the dimensions' differences.
  const change = subtract(matchedPoints.later, matchedPoints.earlier)
  const bound = parseFraction(thresholds.overallChangePoints)
  const changeClass = otherTeam
    ? 'tendency_only'
    : classifyChange(change, bound, { rose: 0, fell: 0, netItems: 0 })
  const isDecided = changeClass === 'improved' || changeClass === 'worsened'
  const tendencyBound = parseFraction(thresholds.overallTendencyPoints)
  return {
    class: changeClass,
    change,
    matchedPoints,
    tendency: isDecided ? null : tendencyOf(change, tendencyBound),
    restricted,
  }
}

function decideOutcome(
  comparable: readonly ComparableDimension[],
  { comparableShare, unrestrictedShare }: Shares,
  otherTeam: boolean,
  thresholds: ComparisonThresholds,
): OverallOutcome {
  if (comparableShare === null || unrestrictedShare === null) {
    return { class: 'not_comparable', reason: 'nothing_applicable' }
  }
  const required = parseFraction(thresholds.overallComparableShare)
  if (comparable.length === 0 || !isAtLeast(comparableShare, required)) {
    return { class: 'not_comparable', reason: 'comparable_share_too_small' }
  }
  const unrestrictedRequired = parseFraction(thresholds.overallUnrestrictedShare)
  const restricted = !isAtLeast(unrestrictedShare, unrestrictedRequired)
  return describeChange(comparable, otherTeam, restricted, thresholds)
}

/**
 * Compares two visits as a whole, over the comparable dimensions and by the later visit's weights.
 * @param laterScores all dimensions of the later visit. @param otherTeam then only a tendency is
 * stated. @returns 'not_comparable' when the comparable dimensions hold too little of the later
 * visit's applicable weight. Source: docs/method.md §11
 */
export function compareOverall(
  dimensions: readonly DimensionComparison[],
  laterScores: readonly DimensionScore[],
  otherTeam: boolean,
  thresholds: ComparisonThresholds,
): OverallComparison {
  const comparable = comparableDimensions(dimensions)
  const unrestricted = comparable.filter(({ change }) => change.restricted.length === 0)
  const shareOf = (some: readonly ComparableDimension[]) =>
    shareOfApplicableWeight(
      some.map(({ score }) => score),
      laterScores,
    )
  const comparableShare = shareOf(comparable)
  const unrestrictedShare = shareOf(unrestricted)
  return {
    outcome: decideOutcome(
      comparable,
      { comparableShare, unrestrictedShare },
      otherTeam,
      thresholds,
    ),
    comparableShare,
    unrestrictedShare,
  }
}
