import type { Thresholds } from '../instruments/thresholds.ts'
import { fraction, isAtLeast, parseFraction } from './fraction.ts'
import { isInScope, type ScopedItem } from './items-in-scope.ts'
import type { DimensionScore } from './visit-score.ts'

type ScoringThresholds = Thresholds['scoring']

/** The way of one dimension to "reliable"; in a Kurzcheck, to "indicative". */
export type StepsToReliable =
  | { readonly kind: 'reached' }
  /** So many further ratings are enough, when the weightiest come first. */
  | {
      readonly kind: 'ratings'
      readonly count: number
      /** Whether the minimum requirement has to be among them. */
      readonly minimumRequirement: boolean
    }
  /** Rating all that is open would not be enough: what was not assessed stands in the way. */
  | {
      readonly kind: 'blocked'
      readonly notAssessed: number
      /** Whether the minimum requirement cannot be rated any more: not assessed, or outside a Kurzcheck. */
      readonly minimumRequirement: boolean
    }
  /** Too few items apply: no rating can help. */
  | { readonly kind: 'impossible' }

/** What decides the status: numbers and weights of items, whole. */
interface Standing {
  readonly rated: number
  readonly applicable: number
  readonly ratedWeight: number
  readonly applicableWeight: number
}

function sumWeights(items: readonly ScopedItem[]): number {
  return items.reduce((sum, { indicator }) => sum + indicator.weight, 0)
}

function standingOf(items: readonly ScopedItem[]): Standing {
  const applicable = items.filter(
    (item) => isInScope(item) && item.rating.status !== 'not_applicable',
  )
  const rated = applicable.filter(({ rating }) => rating.status === 'rated')
  return {
    rated: rated.length,
    applicable: applicable.length,
    ratedWeight: sumWeights(rated),
    applicableWeight: sumWeights(applicable),
  }
}

/** An open item only becomes rated; one that may be rated in addition becomes applicable as well. */
function afterRating(
  { rated, applicable, ratedWeight, applicableWeight }: Standing,
  open: readonly ScopedItem[],
  inAddition: readonly ScopedItem[],
): Standing {
  return {
    rated: rated + open.length + inAddition.length,
    applicable: applicable + inAddition.length,
    ratedWeight: ratedWeight + sumWeights(open) + sumWeights(inAddition),
    applicableWeight: applicableWeight + sumWeights(inAddition),
  }
}

function isEnough(standing: Standing, thresholds: ScoringThresholds): boolean {
  const { rated, applicable, ratedWeight, applicableWeight } = standing
  if (applicable < thresholds.minimumApplicableItems) return false
  if (rated < thresholds.minimumRatedItems || applicableWeight === 0) return false
  const coverage = fraction(ratedWeight, applicableWeight)
  return isAtLeast(coverage, parseFraction(thresholds.reliableCoverage))
}

/** The minimum requirement first when it has to be rated, then the weightiest. */
function inOrderOfUse(items: readonly ScopedItem[], isMinimumNeeded: boolean) {
  const isFirst = ({ indicator }: ScopedItem) => isMinimumNeeded && indicator.minimum
  return items.toSorted(
    (a, b) => Number(isFirst(b)) - Number(isFirst(a)) || b.indicator.weight - a.indicator.weight,
  )
}

/**
 * The smallest number of further ratings that makes a dimension reliable (in a Kurzcheck: indicative):
 * of its open items, and of those that may be rated in addition. An item that was not assessed counts as
 * settled. Source: docs/method.md §5
 */
export function stepsToReliable(
  { items, minimumRequirement, counts }: DimensionScore,
  thresholds: ScoringThresholds,
): StepsToReliable {
  const isMinimumNeeded = minimumRequirement?.state === 'not_checked'
  const isOpen = ({ rating }: ScopedItem) => rating.status === 'open'
  const open = items.filter((item) => isInScope(item) && isOpen(item))
  const offered = items.filter((item) => item.place === 'may_be_rated' && isOpen(item))
  const canMeetMinimum =
    !isMinimumNeeded || [...open, ...offered].some(({ indicator }) => indicator.minimum)
  const count = canMeetMinimum
    ? fewestRatings(items, open, offered, isMinimumNeeded, thresholds)
    : null
  if (count === 0) return { kind: 'reached' }
  if (count !== null) return { kind: 'ratings', count, minimumRequirement: isMinimumNeeded }
  const isBlocked = counts.notAssessed > 0 || !canMeetMinimum
  if (counts.applicable < thresholds.minimumApplicableItems || !isBlocked)
    return { kind: 'impossible' }
  return { kind: 'blocked', notAssessed: counts.notAssessed, minimumRequirement: !canMeetMinimum }
}

/** Tries every split between open items and additional ones. @returns null when none is enough */
function fewestRatings(
  items: readonly ScopedItem[],
  open: readonly ScopedItem[],
  offered: readonly ScopedItem[],
  isMinimumNeeded: boolean,
  thresholds: ScoringThresholds,
): number | null {
  const now = standingOf(items)
  const openInOrder = inOrderOfUse(open, isMinimumNeeded)
  const offeredInOrder = inOrderOfUse(offered, isMinimumNeeded)
  const holdsMinimum = (chosen: readonly ScopedItem[]) =>
    !isMinimumNeeded || chosen.some(({ indicator }) => indicator.minimum)
  const enough = range(open.length).flatMap((fromOpen) =>
    range(offered.length).flatMap((fromOffered) => {
      const chosenOpen = openInOrder.slice(0, fromOpen)
      const chosenOffered = offeredInOrder.slice(0, fromOffered)
      const isMet =
        holdsMinimum([...chosenOpen, ...chosenOffered]) &&
        isEnough(afterRating(now, chosenOpen, chosenOffered), thresholds)
      return isMet ? fromOpen + fromOffered : []
    }),
  )
  return enough.length === 0 ? null : Math.min(...enough)
}

/** 0, 1, … up to and with the number. */
function range(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index)
}
