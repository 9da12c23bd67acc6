import { isWideSpread } from '../agreement/level-spread.ts'
import type {
  InstrumentSnapshot,
  SnapshotDimension,
  SnapshotIndicator,
} from '../instruments/instrument-snapshot.ts'
import type { Thresholds } from '../instruments/thresholds.ts'
import {
  type Fraction,
  isAtLeast,
  isAtMost,
  negate,
  parseFraction,
  subtract,
} from '../scoring/fraction.ts'
import { isInScope, scopeDimension } from '../scoring/items-in-scope.ts'
import { pointsOf } from '../scoring/score-dimension.ts'
import type { Answers, Level } from '../visits/answer.ts'
import type { VisitScope } from '../visits/visit.ts'

/** Selbstbild höher, Selbstbild niedriger, übereinstimmend. */
export type GapClass = 'self_higher' | 'self_lower' | 'matching'

/** An item that counts and is rated in both views. */
export interface CommonItem {
  readonly indicator: SnapshotIndicator
  readonly self: Level
  readonly external: Level
}

export interface SelfExternalPoints {
  /** Points 0–100 over the common items alone. */
  readonly self: Fraction
  readonly external: Fraction
  /** self − external, −100 to 100. */
  readonly gap: Fraction
  readonly class: GapClass
}

export interface DimensionGap {
  readonly dimension: SnapshotDimension
  readonly commonItems: readonly CommonItem[]
  /** Null where too few items are rated in both: no gap, never a gap of 0. */
  readonly points: SelfExternalPoints | null
  /** Items that lie 2 or more levels apart, in catalogue order, with or without a gap: to talk about in a workshop. */
  readonly workshopTopics: readonly CommonItem[]
}

/** Both views of one visit; the self-assessment is the agreed value of the group, never a mean. */
export interface BothViews {
  readonly snapshot: InstrumentSnapshot
  readonly scope: VisitScope
  readonly external: Answers
  readonly self: Answers
}

function levelsInScope(dimension: SnapshotDimension, scope: VisitScope, answers: Answers) {
  return new Map(
    scopeDimension(dimension, scope, answers)
      .items.filter(isInScope)
      .flatMap(({ indicator, rating }): [string, Level][] =>
        rating.status === 'rated' ? [[indicator.id, rating.level]] : [],
      ),
  )
}

function commonItemsOf(
  dimension: SnapshotDimension,
  { scope, external, self }: BothViews,
): CommonItem[] {
  const externalLevels = levelsInScope(dimension, scope, external)
  const selfLevels = levelsInScope(dimension, scope, self)
  return dimension.indicators.flatMap((indicator) => {
    const externalLevel = externalLevels.get(indicator.id)
    const selfLevel = selfLevels.get(indicator.id)
    return externalLevel === undefined || selfLevel === undefined
      ? []
      : [{ indicator, self: selfLevel, external: externalLevel }]
  })
}

function pointsIn(view: 'self' | 'external', items: readonly CommonItem[]): Fraction {
  const weight = items.reduce((sum, { indicator }) => sum + indicator.weight, 0)
  return pointsOf(
    items.reduce((sum, item) => sum + item.indicator.weight * item[view], 0),
    weight,
  )
}

function classify(gap: Fraction, bound: Fraction): GapClass {
  if (isAtLeast(gap, bound)) return 'self_higher'
  return isAtMost(gap, negate(bound)) ? 'self_lower' : 'matching'
}

function compareViews(
  items: readonly CommonItem[],
  thresholds: Thresholds['comparison'],
): SelfExternalPoints | null {
  if (items.length < thresholds.minimumMatchedItems) return null
  const self = pointsIn('self', items)
  const external = pointsIn('external', items)
  const gap = subtract(self, external)
  return {
    self,
    external,
    gap,
    class: classify(gap, parseFraction(thresholds.dimensionChangePoints)),
  }
}

/**
 * How far the organisation's view of itself lies from the consultants', per dimension, over the items
 * that count and are rated in both, with the same weights. The limits are those of a comparison: a gap
 * is read like a change. Source: docs/method.md §14
 */
export function selfExternalGap(views: BothViews): DimensionGap[] {
  return views.snapshot.dimensions.map((dimension) => {
    const commonItems = commonItemsOf(dimension, views)
    return {
      dimension,
      commonItems,
      points: compareViews(commonItems, views.snapshot.thresholds.comparison),
      workshopTopics: commonItems.filter(({ self, external }) => isWideSpread(self, external)),
    }
  })
}
