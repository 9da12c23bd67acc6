import type { Thresholds } from '../instruments/thresholds.ts'
import type { VisitScope } from '../visits/visit.ts'
import {
  add,
  divide,
  type Fraction,
  fraction,
  isAtLeast,
  multiply,
  parseFraction,
  zero,
} from './fraction.ts'
import {
  type DimensionScore,
  type DimensionStatus,
  isEvaluable,
  type OverallScore,
  type OverallStatus,
} from './visit-score.ts'

/** Whether a dimension's weight counts at all: it has enough applicable items. */
function countsInOverall({ status }: DimensionScore): boolean {
  return status !== 'not_applicable' && status !== 'too_few_applicable'
}

function sumWeights(scores: readonly DimensionScore[]): number {
  return scores.reduce((sum, { dimension }) => sum + dimension.weight, 0)
}

/**
 * The share of the visit's applicable dimension weight that these of its dimensions hold, 0–1.
 * @returns null when nothing is applicable. Source: docs/method.md §7
 */
export function shareOfApplicableWeight(
  some: readonly DimensionScore[],
  all: readonly DimensionScore[],
): Fraction | null {
  const applicable = sumWeights(all.filter(countsInOverall))
  return applicable === 0 ? null : fraction(sumWeights(some), applicable)
}

/** Σ weight·value ÷ Σ weight. @param entries at least one. */
export function weightedMean(
  entries: readonly { readonly weight: number; readonly value: Fraction }[],
): Fraction {
  const weights = entries.reduce((sum, { weight }) => sum + weight, 0)
  const values = entries.reduce(
    (sum, { weight, value }) => add(sum, multiply(fraction(weight), value)),
    zero,
  )
  return divide(values, fraction(weights))
}

function isFullyCovered(status: DimensionStatus): boolean {
  return status === 'reliable' || status === 'indicative'
}

function decideStatus(
  evaluableShare: Fraction | null,
  reliableShare: Fraction | null,
  scope: VisitScope,
  thresholds: Thresholds['scoring'],
): OverallStatus {
  if (evaluableShare === null || reliableShare === null) return 'not_applicable'
  if (
    evaluableShare.numerator === 0n ||
    !isAtLeast(evaluableShare, parseFraction(thresholds.overallShownShare))
  ) {
    return 'not_evaluable'
  }
  if (!isAtLeast(reliableShare, parseFraction(thresholds.overallReliableShare))) {
    return 'provisional'
  }
  return scope === 'short' ? 'indicative' : 'reliable'
}

/**
 * The overall value of a visit, by dimension weights and with equal weights, 0–100.
 * Both are null unless the evaluable dimensions hold enough of the applicable weight.
 * Source: docs/method.md §7
 */
export function scoreOverall(
  scores: readonly DimensionScore[],
  scope: VisitScope,
  thresholds: Thresholds['scoring'],
): OverallScore {
  const entries = scores.flatMap(({ dimension, points }) =>
    points === null ? [] : [{ weight: dimension.weight, value: points }],
  )
  const evaluable = scores.filter(({ status }) => isEvaluable(status))
  const reliable = scores.filter(({ status }) => isFullyCovered(status))
  const evaluableShare = shareOfApplicableWeight(evaluable, scores)
  const reliableShare = shareOfApplicableWeight(reliable, scores)
  const status = decideStatus(evaluableShare, reliableShare, scope, thresholds)
  const isShown = isEvaluable(status)
  return {
    status,
    points: isShown ? weightedMean(entries) : null,
    equalWeightPoints: isShown
      ? weightedMean(entries.map(({ value }) => ({ weight: 1, value })))
      : null,
    evaluableShare,
    reliableShare,
  }
}
