import { useEffect, useRef } from 'react'
import type { VisitStore } from './visit-store.ts'

type UndoKind = 'undo' | 'redo'

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y over everything in the visit, outside of text fields, which have an undo
 * of their own.
 * @param onDone is told when something was set back or set again
 */
export function useUndoKeys(
  store: VisitStore,
  isLocked = false,
  onDone?: (kind: UndoKind) => void,
) {
  const latest = useRef(onDone)
  useEffect(() => {
    latest.current = onDone
  })
  useEffect(() => {
    if (isLocked) return
    function listen(event: KeyboardEvent) {
      const kind = undoKindOf(event)
      if (kind === null || event.defaultPrevented || belongsToOthers(event.target)) return
      event.preventDefault()
      const changed = kind === 'undo' ? store.undo() : store.redo()
      if (changed.length > 0) latest.current?.(kind)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [store, isLocked])
}

function undoKindOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): UndoKind | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

const textFields =
  'textarea, [contenteditable="true"], input:not([type="radio"]):not([type="checkbox"])'

function belongsToOthers(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(`${textFields}, [role="dialog"]`) !== null
}
