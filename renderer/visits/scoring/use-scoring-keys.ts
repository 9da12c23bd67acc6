import { useEffect, useRef } from 'react'
import type { SnapshotIndicator } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import { type FocusPlace, type ScoringAction, scoringActionFor } from './scoring-action.ts'
import { type CurrentIndicator, cardIdOf } from './use-current-indicator.ts'

interface ScoringKeys {
  readonly singleKeyShortcuts: boolean
  /** A dialog is open, or about to take the focus: what is typed for it must not rate. */
  readonly isPaused: boolean
  readonly current: CurrentIndicator
  readonly isLocked: boolean
  readonly onRate: (indicatorId: string, rating: Rating) => void
  readonly onUndoOrRedo: (kind: 'undo' | 'redo') => void
  readonly onFollowUp: (indicatorId: string) => void
  readonly onEvidence: () => void
  readonly onCatalogue: () => void
  readonly onHelp: () => void
}

/** Listens for the keys of scoring while the board is shown. */
export function useScoringKeys(keys: ScoringKeys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      const place = focusPlaceOf(event.target)
      if (place === null || event.defaultPrevented || latest.current.isPaused) return
      const action = scoringActionFor(event, place, latest.current.singleKeyShortcuts)
      if (action === null) return
      event.preventDefault()
      perform(action, latest.current)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** null inside a dialog or a menu: there the keys belong to others. */
function focusPlaceOf(target: EventTarget | null): FocusPlace | null {
  if (!(target instanceof HTMLElement)) return 'outside'
  if (target.closest('[role="dialog"], [role="menu"]')) return null
  if (target.matches('input, textarea, select')) return 'text'
  if (target.closest('[data-indicator]') === null) return 'outside'
  return target.matches('button, a, summary') ? 'button' : 'indicator'
}

function perform(action: ScoringAction, keys: ScoringKeys) {
  const { current } = keys
  if (action.kind === 'next') return current.focusNeighbour(1)
  if (action.kind === 'previous') return current.focusNeighbour(-1)
  if (action.kind === 'next_dimension') return current.focusNextDimension(1)
  if (action.kind === 'previous_dimension') return current.focusNextDimension(-1)
  if (action.kind === 'next_open') return current.focusNextOpen()
  if (action.kind === 'undo' || action.kind === 'redo') return keys.onUndoOrRedo(action.kind)
  if (action.kind === 'help') return keys.onHelp()
  if (current.item === undefined) return
  const { indicator } = current.item
  if (action.kind === 'catalogue') return keys.onCatalogue()
  if (action.kind === 'leave') return current.focus(indicator.id)
  if (action.kind === 'note') return focusField(indicator.id, 'textarea[data-note]')
  if (action.kind === 'client_wording')
    return focusField(indicator.id, 'textarea[data-client-wording]')
  if (!keys.isLocked) performOnIndicator(action, indicator, keys)
}

function performOnIndicator(
  action: ScoringAction,
  indicator: SnapshotIndicator,
  keys: ScoringKeys,
) {
  const { current } = keys
  if (action.kind === 'rate') {
    keys.onRate(indicator.id, { status: 'rated', level: action.level })
    return current.focus(indicator.id)
  }
  if (action.kind === 'follow_up') return keys.onFollowUp(indicator.id)
  if (action.kind === 'evidence') return keys.onEvidence()
  if (action.kind === 'not_assessed') return current.ask('not_assessed')
  if (action.kind === 'not_applicable' && indicator.notApplicableAllowed)
    return current.ask('not_applicable')
}

function focusField(indicatorId: string, selector: string) {
  document.getElementById(cardIdOf(indicatorId))?.querySelector<HTMLElement>(selector)?.focus()
}
