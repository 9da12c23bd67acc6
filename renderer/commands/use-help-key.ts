import { useEffect } from 'react'

/** F1, and ? where nobody is typing, show all keys; a screen that has answered the key itself is left alone. */
export function useHelpKey(onOpen: () => void, isOffered: boolean) {
  useEffect(() => {
    if (!isOffered) return
    function listen(event: KeyboardEvent) {
      if (!asksForHelp(event) || document.querySelector('[role="dialog"]') !== null) return
      // After everybody else who listens.
      setTimeout(() => {
        if (!event.defaultPrevented) onOpen()
      })
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [onOpen, isOffered])
}

function asksForHelp({ key, target }: KeyboardEvent): boolean {
  if (key === 'F1') return true
  const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select')
  return key === '?' && !isTyping
}
