import { useEffect, useRef } from 'react'
import type { Command } from './command.ts'

type MakeCommands = () => readonly Command[]

const offered = new Set<MakeCommands>()

/**
 * Offers commands in the palette while the calling component is shown.
 * @param make called each time the palette opens
 */
export function useCommands(make: MakeCommands) {
  const latest = useRef(make)
  useEffect(() => {
    latest.current = make
  })
  useEffect(() => {
    const current = () => latest.current()
    offered.add(current)
    return () => {
      offered.delete(current)
    }
  }, [])
}

/** What the screens that are shown now offer. */
export function offeredCommands(): readonly Command[] {
  return [...offered].flatMap((make) => make())
}
