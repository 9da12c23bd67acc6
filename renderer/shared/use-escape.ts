import { useEffect, useRef } from 'react'

/** Escape where it has nothing else to do: not in a dialog, a menu or a text; but in a search. */
export function useEscape(onEscape: () => void, isOn = true) {
  const latest = useRef({ onEscape, isOn })
  useEffect(() => {
    latest.current = { onEscape, isOn }
  })
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || !latest.current.isOn) return
      if (belongsToOthers(event)) return
      event.preventDefault()
      latest.current.onEscape()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/**
 * By the event's path, which is the same when the dialog has closed itself by this very key; and by what
 * is open, because a dialog that has just appeared may not have the focus yet.
 */
function belongsToOthers(event: KeyboardEvent): boolean {
  const path = event.composedPath().filter((one) => one instanceof Element)
  const others = '[role="dialog"], [role="menu"]'
  if (path.some((one) => one.matches(others)) || document.querySelector(others)) return true
  const isText = path[0]?.matches('input:not([type=checkbox], [type=radio]), textarea') ?? false
  return isText && !path.some((one) => one.matches('search'))
}
