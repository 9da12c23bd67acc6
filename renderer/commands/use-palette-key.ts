import { useEffect } from 'react'

/** Ctrl+K opens the palette, unless a dialog has the floor. */
export function usePaletteKey(onOpen: () => void, isOffered: boolean) {
  useEffect(() => {
    if (!isOffered) return
    function listen(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      if (event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      if (document.querySelector('[role="dialog"]') === null) onOpen()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [onOpen, isOffered])
}
