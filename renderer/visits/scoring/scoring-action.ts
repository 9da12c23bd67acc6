import type { Level } from '../../../assessments/core/visits/answer.ts'

/** What a key asks for while scoring. */
export type ScoringAction =
  | { readonly kind: 'rate'; readonly level: Level }
  | {
      readonly kind:
        | 'next'
        | 'previous'
        | 'next_open'
        | 'next_dimension'
        | 'previous_dimension'
        | 'not_applicable'
        | 'not_assessed'
        | 'follow_up'
        | 'note'
        | 'client_wording'
        | 'evidence'
        | 'catalogue'
        | 'leave'
        | 'undo'
        | 'redo'
        | 'help'
    }

export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Where the focus is: the indicator itself, a button inside it, or a field that takes text. */
export type FocusPlace = 'indicator' | 'button' | 'text' | 'outside'

const levelKeys: Readonly<Record<string, Level>> = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4 }

const namedKeys: Readonly<Record<string, Exclude<ScoringAction['kind'], 'rate'>>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'next_dimension',
  PageUp: 'previous_dimension',
}

const singleKeys: Readonly<Record<string, Exclude<ScoringAction['kind'], 'rate'>>> = {
  u: 'next_open',
  n: 'not_applicable',
  b: 'not_assessed',
  r: 'follow_up',
  k: 'note',
  c: 'client_wording',
  e: 'evidence',
  i: 'catalogue',
  '?': 'help',
}

/**
 * Reads a key. Single characters act only inside a focused indicator, never in a text field, and only
 * while the person has not switched them off. Undo leaves text fields to their own undo.
 */
export function scoringActionFor(
  pressed: PressedKey,
  place: FocusPlace,
  singleKeyShortcuts: boolean,
): ScoringAction | null {
  if (pressed.altKey) return null
  if (pressed.ctrlKey || pressed.metaKey) return place === 'text' ? null : undoAction(pressed)
  if (pressed.key === 'F1') return { kind: 'help' }
  if (place === 'text') return pressed.key === 'Escape' ? { kind: 'leave' } : null
  if (place === 'outside') return null
  if (pressed.key === 'Escape') return { kind: 'leave' }
  if (pressed.key === 'Enter') return place === 'button' ? null : { kind: 'next' }
  const named = namedKeys[pressed.key]
  if (named !== undefined) return { kind: named }
  return singleKeyShortcuts ? singleKeyAction(pressed.key) : null
}

function undoAction({ key, shiftKey }: PressedKey): ScoringAction | null {
  if (key.toLowerCase() === 'y') return { kind: 'redo' }
  if (key.toLowerCase() !== 'z') return null
  return { kind: shiftKey ? 'redo' : 'undo' }
}

function singleKeyAction(key: string): ScoringAction | null {
  const level = levelKeys[key]
  if (level !== undefined) return { kind: 'rate', level }
  const kind = singleKeys[key.toLowerCase()]
  return kind === undefined ? null : { kind }
}
