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

/** The next open item after the given one, going round once; null when nothing is open. */
export function nextOpenAfter(score: VisitScore, indicatorId: string | null): ScopedItem | null {
  const all = score.dimensions.flatMap(({ items }) => shownItems(items))
  const at = all.findIndex(({ indicator }) => indicator.id === indicatorId)
  const inOrder = [...all.slice(at + 1), ...all.slice(0, at + 1)]
  return inOrder.find((item) => isInScope(item) && item.rating.status === 'open') ?? null
}

/** The item before or after the given one, across dimensions; null at the ends. */
export function neighbourOf(
  score: VisitScore,
  indicatorId: string,
  step: 1 | -1,
): ScopedItem | null {
  const all = score.dimensions.flatMap(({ items }) => shownItems(items))
  const at = all.findIndex(({ indicator }) => indicator.id === indicatorId)
  return all[at + step] ?? null
}

/** Which one of all shown items it is, counted from 1; 0 when it is not among them. */
export function positionOf(score: VisitScore, indicatorId: string) {
  const all = score.dimensions.flatMap(({ items }) => shownItems(items))
  return { at: all.findIndex(({ indicator }) => indicator.id === indicatorId) + 1, of: all.length }
}

/** The first item of the dimension before or after the given item's; null at the ends. */
export function firstOfNextDimension(
  score: VisitScore,
  indicatorId: string,
  step: 1 | -1,
): ScopedItem | null {
  const at = score.dimensions.findIndex(({ items }) =>
    items.some(({ indicator }) => indicator.id === indicatorId),
  )
  return shownItems(score.dimensions[at + step]?.items ?? [])[0] ?? null
}
