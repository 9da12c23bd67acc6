import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { scoreVisit } from '../../../assessments/core/scoring/score-visit.ts'
import { assessedVisit } from '../../../assessments/core/visits/visit.ts'
import type { VisitWithSnapshot, WholeVisit } from '../../api/use-visits.ts'
import { visitStoreOf } from './visit-stores.ts'

/** Everything entered in the visit as typed, and how far saving is. Leaving the screen saves. */
export function useVisitEntries(whole: WholeVisit) {
  const store = visitStoreOf(whole)
  const state = useSyncExternalStore(store.subscribe, store.read)
  useEffect(() => () => void store.endTyping(), [store])
  return { store, ...state }
}

/** The same with the live score of the answers. */
export function useAnswers(whole: WholeVisit) {
  const { visit, snapshot } = whole
  const entries = useVisitEntries(whole)
  const answers = entries.content.answer
  const { id, date, scope } = visit
  const score = useMemo(
    () => scoreVisit({ id, date, scope, snapshot, answers, consultants: [] }),
    [id, date, scope, snapshot, answers],
  )
  return { ...entries, answers, score }
}

/** The score of a visit as it is stored. */
export function useStoredScore({ visit, snapshot }: VisitWithSnapshot) {
  return useMemo(() => scoreVisit(assessedVisit(visit, snapshot)), [visit, snapshot])
}
