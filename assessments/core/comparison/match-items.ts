import { isInScope, type ScopedItem } from '../scoring/items-in-scope.ts'
import type { Level } from '../visits/answer.ts'
import type { VisitScope } from '../visits/visit.ts'
import type {
  BothVisits,
  ItemChangeSize,
  LeftOutCause,
  LeftOutItem,
  MatchedItem,
  VisitSide,
} from './visit-comparison.ts'

/** One comparison key with the item that carries it in each visit; null where there is none. */
interface ItemPair extends BothVisits<ScopedItem | null> {
  readonly comparisonKey: string
}

/** One dimension's items in one visit. */
export interface SideItems {
  readonly scope: VisitScope
  readonly items: readonly ScopedItem[]
}

export interface MatchedSet {
  readonly matched: readonly MatchedItem[]
  readonly leftOut: readonly LeftOutItem[]
  /** The applicable items that the matched ones are measured against, in each visit. */
  readonly applicable: BothVisits<readonly ScopedItem[]>
}

function byComparisonKey(items: readonly ScopedItem[]): ReadonlyMap<string, ScopedItem> {
  return new Map(items.map((item) => [item.indicator.comparisonKey, item]))
}

function pairItems(earlier: readonly ScopedItem[], later: readonly ScopedItem[]): ItemPair[] {
  const earlierByKey = byComparisonKey(earlier)
  const laterByKey = byComparisonKey(later)
  return [...new Set([...laterByKey.keys(), ...earlierByKey.keys()])].map((comparisonKey) => ({
    comparisonKey,
    earlier: earlierByKey.get(comparisonKey) ?? null,
    later: laterByKey.get(comparisonKey) ?? null,
  }))
}

function isApplicable(item: ScopedItem): boolean {
  return isInScope(item) && item.rating.status !== 'not_applicable'
}

/** Items of a full visit are only measured against what the other visit's Kurzcheck asked for. */
function applicableItems(side: SideItems, other: SideItems): readonly ScopedItem[] {
  const applicable = side.items.filter(isApplicable)
  if (side.scope === 'short' || other.scope === 'full') return applicable
  const asked = byComparisonKey(other.items.filter(isApplicable))
  return applicable.filter(({ indicator }) => asked.has(indicator.comparisonKey))
}

/** Why one visit's half of a pair cannot be used; null when it is in scope and rated. */
function obstacle(item: ScopedItem | null): LeftOutCause | null {
  if (item === null) return 'missing'
  if (!isInScope(item)) return 'outside_scope'
  return item.rating.status === 'rated' ? null : item.rating.status
}

function reassessment({ changeReason: reason }: ScopedItem): LeftOutCause | null {
  return reason === 'change' ? null : reason
}

/** An obstacle in either visit comes first: only a rating can be a reassessment. */
function findCauses({ earlier, later }: ItemPair): LeftOutItem['causes'] {
  const causeOf = (visit: VisitSide, cause: LeftOutCause | null) =>
    cause === null ? [] : [{ visit, cause }]
  const obstacles = [...causeOf('earlier', obstacle(earlier)), ...causeOf('later', obstacle(later))]
  if (obstacles.length > 0 || later === null) return obstacles
  return causeOf('later', reassessment(later))
}

function sizeOf(change: number): ItemChangeSize {
  if (change === 0) return 'none'
  return Math.abs(change) === 1 ? 'step' : 'marked'
}

function usableLevel(item: ScopedItem | null): Level | null {
  return item !== null && isInScope(item) && item.rating.status === 'rated'
    ? item.rating.level
    : null
}

function matchPair({ comparisonKey, earlier, later }: ItemPair): MatchedItem | null {
  const [from, to] = [usableLevel(earlier), usableLevel(later)]
  if (earlier === null || later === null || from === null || to === null) return null
  if (reassessment(later) !== null) return null
  return {
    comparisonKey,
    indicator: { earlier: earlier.indicator, later: later.indicator },
    level: { earlier: from, later: to },
    change: to - from,
    size: sizeOf(to - from),
  }
}

function toLeftOut(pair: ItemPair): LeftOutItem[] {
  const { comparisonKey, earlier, later } = pair
  const indicator = (later ?? earlier)?.indicator
  const isAskedSomewhere = [earlier, later].some((item) => item !== null && isInScope(item))
  if (indicator === undefined || !isAskedSomewhere) return []
  const rating = { earlier: earlier?.rating ?? null, later: later?.rating ?? null }
  return [{ comparisonKey, indicator, rating, causes: findCauses(pair) }]
}

/**
 * Pairs a dimension's items of two visits by comparison key (never by code or position): those in
 * scope and rated in both are matched, every other item in scope of at least one visit is left
 * out with its causes. A change coded as new information or another interpretation is no change of
 * the organisation and leaves the set. Source: docs/method.md §9
 */
export function matchItems(earlier: SideItems, later: SideItems): MatchedSet {
  const pairs = pairItems(earlier.items, later.items)
  const outcomes = pairs.map((pair) => ({ pair, match: matchPair(pair) }))
  return {
    matched: outcomes.flatMap(({ match }) => match ?? []),
    leftOut: outcomes.flatMap(({ pair, match }) => (match === null ? toLeftOut(pair) : [])),
    applicable: {
      earlier: applicableItems(earlier, later),
      later: applicableItems(later, earlier),
    },
  }
}
