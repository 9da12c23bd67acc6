import { useCallback, useEffect, useState } from 'react'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { VisitScore } from '../../../assessments/core/scoring/visit-score.ts'
import { firstOfNextDimension, neighbourOf, nextOpenAfter, shownItems } from './scoring-items.ts'

/** Which reason the open card asks for. */
export type Asking = 'not_applicable' | 'not_assessed' | null

interface Focused {
  readonly indicatorId: string
  readonly asking: Asking
  /** Counts the moves, so that choosing the same item again brings the focus back to it. */
  readonly moves: number
}

const toolbarHeightPixels = 56

export const cardIdOf = (indicatorId: string) => `indicator-${indicatorId}`

/** The item that is open for rating, and every way to get to another one. */
export function useCurrentIndicator(
  score: VisitScore,
  takesFocusAtStart: boolean,
  startsAt: string | null,
) {
  const [focused, setFocused] = useState<Focused>(() => ({
    indicatorId: startOf(score, startsAt)?.indicator.id ?? '',
    asking: null,
    moves: takesFocusAtStart ? 1 : 0,
  }))
  const { indicatorId, asking, moves } = focused

  useEffect(() => {
    if (moves === 0) return
    const card = document.getElementById(cardIdOf(indicatorId))
    card?.focus({ preventScroll: true })
    if (card && !isWhollyVisible(card)) card.scrollIntoView({ block: 'start' })
  }, [indicatorId, moves])

  const focus = useCallback(
    (id: string) => setFocused((now) => ({ indicatorId: id, asking: null, moves: now.moves + 1 })),
    [],
  )
  const focusIfAny = (item: ScopedItem | null) => item && focus(item.indicator.id)
  const itemOf = (id: string) =>
    score.dimensions.flatMap(({ items }) => items).find(({ indicator }) => indicator.id === id)

  return {
    item: itemOf(indicatorId),
    dimension: score.dimensions.find(({ items }) =>
      items.some(({ indicator }) => indicator.id === indicatorId),
    ),
    asking,
    ask: (wanted: Asking) => setFocused((now) => ({ ...now, asking: wanted })),
    itemOf,
    focus,
    focusNeighbour: (step: 1 | -1) => focusIfAny(neighbourOf(score, indicatorId, step)),
    focusNextDimension: (step: 1 | -1) =>
      focusIfAny(firstOfNextDimension(score, indicatorId, step)),
    focusNextOpen: () => focusIfAny(nextOpenAfter(score, indicatorId)),
    /** Goes to the dimension's first open item, or to its first one. */
    focusDimension: (dimensionId: string) => {
      const items = score.dimensions.find(({ dimension }) => dimension.id === dimensionId)?.items
      const shown = shownItems(items ?? [])
      focusIfAny(shown.find(({ rating }) => rating.status === 'open') ?? shown[0] ?? null)
    },
  }
}

/** Below the toolbar, which stays at the top. */
function isWhollyVisible(card: HTMLElement): boolean {
  const { top, bottom } = card.getBoundingClientRect()
  return top >= toolbarHeightPixels && bottom <= window.innerHeight
}

export type CurrentIndicator = ReturnType<typeof useCurrentIndicator>

function startOf(score: VisitScore, wanted: string | null): ScopedItem | undefined {
  const shown = score.dimensions.flatMap(({ items }) => shownItems(items))
  const asked = shown.find(({ indicator }) => indicator.id === wanted)
  return asked ?? nextOpenAfter(score, null) ?? shown[0]
}
