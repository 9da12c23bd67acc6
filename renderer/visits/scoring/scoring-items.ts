import {
  isAnsweredOutsideScope,
  isInScope,
  type ScopedItem,
} from '../../../assessments/core/scoring/items-in-scope.ts'
import type { VisitScore } from '../../../assessments/core/scoring/visit-score.ts'

/** What the scoring list shows of a dimension: items that count, may be rated, or hold an answer. */
export function shownItems(items: readonly ScopedItem[]): readonly ScopedItem[] {
  return items.filter(
    (item) => isInScope(item) || item.place === 'may_be_rated' || isAnsweredOutsideScope(item),
  )
}

export interface Progress {
  /** Items in scope that are no longer open. */
  readonly done: number
  readonly total: number
}

export function progressOf(items: readonly ScopedItem[]): Progress {
  const inScope = items.filter(isInScope)
  return {
    done: inScope.filter(({ rating }) => rating.status !== 'open').length,
    total: inScope.length,
  }
}

export function progressOfVisit(score: VisitScore): Progress {
  return progressOf(score.dimensions.flatMap(({ items }) => items))
}

export function openItems(score: VisitScore): readonly ScopedItem[] {
  return score.dimensions
    .flatMap(({ items }) => items)
    .filter((item) => isInScope(item) && item.rating.status === 'open')
}

/** Whether a move may lead to an indicator; those of a filter, while one is on. */
export type IsOffered = (indicatorId: string) => boolean

const all: IsOffered = () => true

function itemsToMoveIn(score: VisitScore): readonly ScopedItem[] {
  return score.dimensions.flatMap(({ items }) => shownItems(items))
}

/** The next open item after the given one, going round once; null when nothing is open. */
export function nextOpenAfter(
  score: VisitScore,
  indicatorId: string | null,
  isOffered = all,
): ScopedItem | null {
  const items = itemsToMoveIn(score)
  const at = items.findIndex(({ indicator }) => indicator.id === indicatorId)
  const inOrder = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  const isOpen = (item: ScopedItem) => isInScope(item) && item.rating.status === 'open'
  return inOrder.find((item) => isOpen(item) && isOffered(item.indicator.id)) ?? null
}

/** The offered item before or after the given one, across dimensions; null at the ends. */
export function neighbourOf(
  score: VisitScore,
  indicatorId: string,
  step: 1 | -1,
  isOffered = all,
): ScopedItem | null {
  const items = itemsToMoveIn(score)
  const at = items.findIndex(({ indicator }) => indicator.id === indicatorId)
  const ahead = step === 1 ? items.slice(at + 1) : items.slice(0, Math.max(at, 0)).toReversed()
  return ahead.find(({ indicator }) => isOffered(indicator.id)) ?? null
}

/** Which one of all shown items it is, counted from 1; 0 when it is not among them. */
export function positionOf(score: VisitScore, indicatorId: string) {
  const items = itemsToMoveIn(score)
  const at = items.findIndex(({ indicator }) => indicator.id === indicatorId) + 1
  return { at, of: items.length }
}

/** The first offered item of the next dimension that has one, before or after the given item's; null at the ends. */
export function firstOfNextDimension(
  score: VisitScore,
  indicatorId: string,
  step: 1 | -1,
  isOffered = all,
): ScopedItem | null {
  const at = score.dimensions.findIndex(({ items }) =>
    items.some(({ indicator }) => indicator.id === indicatorId),
  )
  const { dimensions } = score
  const ahead =
    step === 1 ? dimensions.slice(at + 1) : dimensions.slice(0, Math.max(at, 0)).toReversed()
  const firsts = ahead.map(({ items }) =>
    shownItems(items).find(({ indicator }) => isOffered(indicator.id)),
  )
  return firsts.find((first) => first !== undefined) ?? null
}
