import { useState } from 'react'
import { useEscape } from '../../../shared/use-escape.ts'
import type { CurrentIndicator } from '../use-current-indicator.ts'
import type { ScoringFilter } from './use-scoring-filter.ts'

/**
 * What the list shows while a filter is on. An item that was open in it stays until somebody moves on,
 * though rating it may have taken it out of the filter. Escape leads back to its dimension.
 * @returns dimensions null while no filter is on
 */
export function useFilteredList(filter: ScoringFilter, current: CurrentIndicator) {
  const currentId = current.item?.indicator.id ?? null
  const isKept = useIsKept(filter, current.moves, currentId !== null && filter.isOffered(currentId))

  function leave() {
    filter.clear()
    if (currentId !== null) current.focus(currentId)
  }

  useEscape(leave, filter.isOn && current.asking === null)
  return {
    dimensions: filter.isOn ? filter.dimensionsWith(isKept ? currentId : null) : null,
    leave,
  }
}

/** Whether the current item has fitted or been gone to since the filter was chosen. */
function useIsKept({ choice }: ScoringFilter, moves: number, isFitting: boolean): boolean {
  const [begun, setBegun] = useState({ choice, moves, hasFitted: isFitting })
  const isNew = begun.choice !== choice
  if (isNew || (isFitting && !begun.hasFitted))
    setBegun({ choice, moves: isNew ? moves : begun.moves, hasFitted: isFitting })
  return !isNew && (begun.hasFitted || begun.moves !== moves)
}
