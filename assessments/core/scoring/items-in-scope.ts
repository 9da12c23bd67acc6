import { findEntry } from '../instruments/entries.ts'
import type { SnapshotDimension, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import { type ChangeReason, openAnswer, type Rating, type Ratings } from '../visits/answer.ts'
import type { AssessedVisit, VisitScope } from '../visits/visit.ts'

/**
 * Where an item stands in a visit. In a Kurzcheck an item can move up for a core item that is not
 * applicable, count because it was rated beside a core item that was not assessed, or be offered
 * for that ("may be rated"); everything else is outside the scope and counts nowhere.
 */
export type ScopePlace = 'regular' | 'moved_up' | 'rated_in_addition' | 'may_be_rated' | 'outside'

export interface ScopedItem {
  readonly indicator: SnapshotIndicator
  readonly rating: Rating
  readonly changeReason: ChangeReason | null
  readonly place: ScopePlace
}

export interface DimensionScope {
  readonly dimension: SnapshotDimension
  /** Every item of the dimension in catalogue order, whatever its place. */
  readonly items: readonly ScopedItem[]
}

export function isInScope(item: ScopedItem): boolean {
  return item.place !== 'outside' && item.place !== 'may_be_rated'
}

/** Answered, but not counted: for instance moved up once, and then the "not applicable" was withdrawn. */
export function isAnsweredOutsideScope(item: ScopedItem): boolean {
  return !isInScope(item) && item.rating.status !== 'open'
}

type Placed = ReadonlyMap<SnapshotIndicator, ScopePlace>
type RatingOf = (indicator: SnapshotIndicator) => Rating

/** Each item that is not applicable calls the next reserve up, which may itself be not applicable. */
function moveUp(
  core: readonly SnapshotIndicator[],
  reserves: SnapshotIndicator[],
  ratingOf: RatingOf,
) {
  const inScope = [...core]
  for (const item of inScope) {
    if (ratingOf(item).status !== 'not_applicable') continue
    const next = reserves.shift()
    if (next !== undefined) inScope.push(next)
  }
  return inScope
}

/** Each item that was not assessed offers one more reserve; one that cannot apply passes the offer on. */
function placeOffered(offers: number, reserves: readonly SnapshotIndicator[], ratingOf: RatingOf) {
  return reserves
    .filter((reserve) => ratingOf(reserve).status !== 'not_applicable')
    .slice(0, offers)
    .map((reserve): [SnapshotIndicator, ScopePlace] => [
      reserve,
      ratingOf(reserve).status === 'rated' ? 'rated_in_addition' : 'may_be_rated',
    ])
}

function placeInShortVisit(indicators: readonly SnapshotIndicator[], ratingOf: RatingOf): Placed {
  const regular = indicators.filter((indicator) => !indicator.extra)
  const core = regular.filter((indicator) => indicator.core)
  const reserves = regular.filter((indicator) => !indicator.core)
  const required = moveUp(core, reserves, ratingOf)
  const offers = required.filter((item) => ratingOf(item).status === 'not_assessed').length
  return new Map([
    ...required.map((item): [SnapshotIndicator, ScopePlace] => [
      item,
      item.core ? 'regular' : 'moved_up',
    ]),
    ...placeOffered(offers, reserves, ratingOf),
  ])
}

/**
 * Places every item of a dimension. A full visit holds all items; a Kurzcheck ('short') the core
 * items, with the moving-up rule. A Zusatz of the profile never belongs to a Kurzcheck.
 * Items without an answer are open. Source: docs/method.md §3
 */
export function scopeDimension(
  dimension: SnapshotDimension,
  scope: VisitScope,
  answers: Ratings,
): DimensionScope {
  const answerOf = ({ id }: SnapshotIndicator): Ratings[string] =>
    findEntry(answers, id) ?? openAnswer
  const ratingOf: RatingOf = (indicator) => answerOf(indicator).rating
  const placed = scope === 'short' ? placeInShortVisit(dimension.indicators, ratingOf) : null
  const placeOf = (indicator: SnapshotIndicator): ScopePlace =>
    placed === null ? 'regular' : (placed.get(indicator) ?? 'outside')
  return {
    dimension,
    items: dimension.indicators.map((indicator) => ({
      indicator,
      rating: ratingOf(indicator),
      changeReason: answerOf(indicator).changeReason,
      place: placeOf(indicator),
    })),
  }
}

/** The items that count in a visit, all dimensions, in catalogue order. Source: docs/method.md §3 */
export function itemsInScope(
  visit: Pick<AssessedVisit, 'snapshot' | 'scope' | 'answers'>,
): readonly ScopedItem[] {
  return visit.snapshot.dimensions
    .map((dimension) => scopeDimension(dimension, visit.scope, visit.answers))
    .flatMap((scoped) => scoped.items.filter(isInScope))
}
