import type { WholeVisit } from '../../api/use-visits.ts'
import { localToday } from '../../texts/format.ts'
import { useVisitEntries } from '../entries/use-visit-entries.ts'

/** Everything that the sections of the preparation show and change. */
export function usePreparation(loaded: WholeVisit) {
  const { store, content, save } = useVisitEntries(loaded)
  const { visit, snapshot } = loaded
  return {
    visit,
    snapshot,
    planned: { snapshot, scope: visit.scope },
    store,
    content,
    save,
    isLocked: visit.closedAt !== null,
    today: localToday(),
  }
}

export type Preparation = ReturnType<typeof usePreparation>
