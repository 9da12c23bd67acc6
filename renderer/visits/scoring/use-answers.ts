import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { scoreVisit } from '../../../assessments/core/scoring/score-visit.ts'
import { assessedVisit } from '../../../assessments/core/visits/visit.ts'
import type { VisitWithSnapshot } from '../../api/use-visits.ts'
import { answerStoreOf } from './answer-stores.ts'

/** The visit's answers as typed, their live score, and how far saving is. Leaving the screen saves. */
export function useAnswers({ visit, snapshot }: VisitWithSnapshot) {
  const store = answerStoreOf(visit)
  const { answers, save } = useSyncExternalStore(store.subscribe, store.read)
  const { id, date, scope } = visit
  const score = useMemo(
    () => scoreVisit({ id, date, scope, snapshot, answers, consultants: [] }),
    [id, date, scope, snapshot, answers],
  )
  useEffect(() => () => void store.flush(), [store])
  return { store, answers, save, score }
}

/** The score of a visit as it is stored. */
export function useStoredScore({ visit, snapshot }: VisitWithSnapshot) {
  return useMemo(() => scoreVisit(assessedVisit(visit, snapshot)), [visit, snapshot])
}
