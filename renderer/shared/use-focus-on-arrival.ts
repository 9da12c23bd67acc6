import { useEffect, useRef } from 'react'

/** Puts the focus on an element when it appears, so that a screen reader says where one has arrived. */
export function useFocusOnArrival<Element extends HTMLElement>() {
  const element = useRef<Element>(null)
  useEffect(() => element.current?.focus({ preventScroll: true }), [])
  return element
}
