import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import { isInScope, type ScopedItem } from '../scoring/items-in-scope.ts'
import type { VisitScore } from '../scoring/visit-score.ts'
import type { Level } from '../visits/answer.ts'

export interface RatedItem {
  readonly dimension: SnapshotDimension
  readonly indicator: ScopedItem['indicator']
  readonly level: Level
}

export interface Priority extends RatedItem {
  /** item weight × dimension weight × levels missing to the target; greater than 0. */
  readonly value: number
  /** "vordringlich": a minimum requirement at level 0, or a legal basis at level 0 or 1. */
  readonly urgent: boolean
}

const defaultTargetLevel: Level = 3
const highestLevelOfLegalUrgency: Level = 1

/** Every item that counts in the visit and has a level, in catalogue order. */
export function ratedItems(score: VisitScore): RatedItem[] {
  return score.dimensions.flatMap(({ dimension, items }) =>
    items.filter(isInScope).flatMap(({ indicator, rating }) => {
      return rating.status === 'rated' ? [{ dimension, indicator, level: rating.level }] : []
    }),
  )
}

function isUrgent({ indicator, level }: RatedItem): boolean {
  const legal = indicator.legalBases.length > 0 && level <= highestLevelOfLegalUrgency
  return legal || (indicator.minimum && level === 0)
}

function byUrgency(a: Priority, b: Priority): number {
  return (
    Number(b.urgent) - Number(a.urgent) ||
    b.value - a.value ||
    Number(b.indicator.minimum) - Number(a.indicator.minimum) ||
    Number(b.indicator.core) - Number(a.indicator.core)
  )
}

/**
 * Where to begin: w · W_d · (target − level) over the rated items below the target, urgent ones first,
 * ties by ★, core, catalogue order. Empty when every rated item has reached the target.
 * Source: docs/method.md §13
 */
export function suggestPriorities(score: VisitScore, targetLevel = defaultTargetLevel): Priority[] {
  return ratedItems(score)
    .map((item) => ({
      ...item,
      value: item.indicator.weight * item.dimension.weight * (targetLevel - item.level),
      urgent: isUrgent(item),
    }))
    .filter(({ value }) => value > 0)
    .sort(byUrgency)
}

/**
 * What carries the organisation: rated items at or above the target level, the highest first, then by
 * item weight × dimension weight, then in catalogue order. Empty when none has got there.
 */
export function findStrengths(score: VisitScore, targetLevel = defaultTargetLevel): RatedItem[] {
  const weightOf = ({ indicator, dimension }: RatedItem) => indicator.weight * dimension.weight
  return ratedItems(score)
    .filter(({ level }) => level >= targetLevel)
    .sort((a, b) => b.level - a.level || weightOf(b) - weightOf(a))
}
