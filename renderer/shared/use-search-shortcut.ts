import { useLayoutEffect, useRef } from 'react'

/** Ctrl+F leads to the search, as everywhere else. */
export function useSearchShortcut() {
  const field = useRef<HTMLInputElement>(null)
  // With the layout, not after the paint: whoever sees the field can use the shortcut.
  useLayoutEffect(() => {
    function listen(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return
      if (document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return field
}
