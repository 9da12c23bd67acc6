import { useState } from 'react'
import type { WholeVisit } from '../../api/use-visits.ts'
import { localToday } from '../../texts/format.ts'
import { useVisitEntries } from '../entries/use-visit-entries.ts'

/** What every view of a visit in sections shows and changes. */
export function useBoard(loaded: WholeVisit) {
  const { store, content, save } = useVisitEntries(loaded)
  const [announcement, announce] = useState('')
  const { visit, snapshot } = loaded
  return {
    visit,
    snapshot,
    store,
    content,
    save,
    isLocked: visit.closedAt !== null,
    today: localToday(),
    /** What was said last to those who do not see the screen, and how to say something. */
    announcement,
    announce,
  }
}

export type Board = ReturnType<typeof useBoard>
