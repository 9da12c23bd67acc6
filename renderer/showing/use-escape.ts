import { useEffect } from 'react'

/** Escape, unless it closes a dialog that stands above, or a list of choices. */
export function useEscape(onEscape: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('[role="dialog"], [role="menu"]') === null) onEscape()
    }
    // Before a dialog has closed itself by the same key.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [onEscape])
}
