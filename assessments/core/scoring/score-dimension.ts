import type { Thresholds } from '../instruments/thresholds.ts'
import { type Level, levels } from '../visits/answer.ts'
import type { VisitScope } from '../visits/visit.ts'
import {
  type Fraction,
  fraction,
  isAtLeast,
  multiply,
  parseFraction,
  subtract,
} from './fraction.ts'
import { type DimensionScope, isInScope, type ScopedItem } from './items-in-scope.ts'
import { assessMinimumRequirement, capLevel } from './minimum-requirement.ts'
import {
  type DimensionLevel,
  type DimensionScore,
  type DimensionStatus,
  type ItemCounts,
  isEvaluable,
  type MinimumRequirement,
  type NeededForReliable,
  type PointsSpan,
} from './visit-score.ts'

type ScoringThresholds = Thresholds['scoring']

const highestLevel = Math.max(...levels)

/** Everything the formulas need, gathered once: whole numbers only. */
export interface Sums {
  readonly counts: ItemCounts
  readonly applicableWeight: number
  readonly ratedWeight: number
  /** Σ w·s over the rated items. */
  readonly weightedLevels: number
}

function sumWeights(items: readonly ScopedItem[]): number {
  return items.reduce((sum, { indicator }) => sum + indicator.weight, 0)
}

export function sumUp(items: readonly ScopedItem[]): Sums {
  const having = (status: string) => items.filter(({ rating }) => rating.status === status)
  const applicable = items.filter(({ rating }) => rating.status !== 'not_applicable')
  const rated = having('rated')
  return {
    counts: {
      applicable: applicable.length,
      rated: rated.length,
      notApplicable: having('not_applicable').length,
      notAssessed: having('not_assessed').length,
      open: having('open').length,
    },
    applicableWeight: sumWeights(applicable),
    ratedWeight: sumWeights(rated),
    weightedLevels: items.reduce(
      (sum, { indicator, rating }) =>
        rating.status === 'rated' ? sum + indicator.weight * rating.level : sum,
      0,
    ),
  }
}

function decideStatus(
  { counts, applicableWeight, ratedWeight }: Sums,
  requirement: MinimumRequirement | null,
  scope: VisitScope,
  thresholds: ScoringThresholds,
): DimensionStatus {
  if (counts.applicable === 0) return 'not_applicable'
  if (counts.applicable < thresholds.minimumApplicableItems) return 'too_few_applicable'
  if (counts.rated < thresholds.minimumRatedItems) return 'not_evaluable'
  const coverage = fraction(ratedWeight, applicableWeight)
  if (!isAtLeast(coverage, parseFraction(thresholds.provisionalCoverage))) return 'not_evaluable'
  const isReliable = isAtLeast(coverage, parseFraction(thresholds.reliableCoverage))
  if (!isReliable || requirement?.state === 'not_checked') return 'provisional'
  return scope === 'short' ? 'indicative' : 'reliable'
}

/** 100 · Σ w·s ÷ (4 · Σ w), 0–100. @param weight Σ w, more than 0. Source: docs/method.md §4 */
export function pointsOf(weightedLevels: number, weight: number): Fraction {
  return fraction(100 * weightedLevels, highestLevel * weight)
}

function spanOf({ weightedLevels, applicableWeight, ratedWeight }: Sums): PointsSpan {
  const missing = highestLevel * (applicableWeight - ratedWeight)
  return {
    low: pointsOf(weightedLevels, applicableWeight),
    high: pointsOf(weightedLevels + missing, applicableWeight),
  }
}

function levelOf(
  points: Fraction,
  requirement: MinimumRequirement | null,
  thresholds: ScoringThresholds,
): DimensionLevel {
  const reached = thresholds.levelBounds.filter((bound) => isAtLeast(points, parseFraction(bound)))
  const uncapped = levels[reached.length as Level]
  const cap = capLevel(uncapped, requirement, thresholds.minimumRequirementCaps)
  return { label: cap?.highestLevel ?? uncapped, uncapped, cap }
}

/** The smallest whole number that is not below a value of 0 or more; below 0: 0. */
function wholeUnitsFor(value: Fraction): number {
  const { numerator, denominator } = value
  return numerator <= 0n ? 0 : Number((numerator + denominator - 1n) / denominator)
}

function neededForReliable(
  { counts, applicableWeight, ratedWeight }: Sums,
  requirement: MinimumRequirement | null,
  thresholds: ScoringThresholds,
): NeededForReliable | null {
  if (counts.applicable < thresholds.minimumApplicableItems) return null
  const required = multiply(parseFraction(thresholds.reliableCoverage), fraction(applicableWeight))
  const needed = {
    weight: wholeUnitsFor(subtract(required, fraction(ratedWeight))),
    items: Math.max(0, thresholds.minimumRatedItems - counts.rated),
    minimumRequirement: requirement?.state === 'not_checked',
  }
  return needed.weight > 0 || needed.items > 0 || needed.minimumRequirement ? needed : null
}

/**
 * Scores one dimension of one visit: status, points 0–100, span, coverage, level.
 * Items that were not rated are left out, never counted as 0; without enough of them there is no
 * number but null. Source: docs/method.md §4 to §6
 */
export function scoreDimension(
  { dimension, items }: DimensionScope,
  scope: VisitScope,
  thresholds: ScoringThresholds,
): DimensionScore {
  const sums = sumUp(items.filter(isInScope))
  const requirement = assessMinimumRequirement(items, thresholds.minimumRequirementCaps)
  const status = decideStatus(sums, requirement, scope, thresholds)
  const points = isEvaluable(status) ? pointsOf(sums.weightedLevels, sums.ratedWeight) : null
  return {
    dimension,
    status,
    points,
    span: points === null ? null : spanOf(sums),
    coverage:
      sums.applicableWeight === 0 ? null : fraction(sums.ratedWeight, sums.applicableWeight),
    level: points === null ? null : levelOf(points, requirement, thresholds),
    minimumRequirement: requirement,
    counts: sums.counts,
    neededForReliable: neededForReliable(sums, requirement, thresholds),
    items,
  }
}
