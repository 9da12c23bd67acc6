import type { Answer } from '../../../assessments/core/visits/answer.ts'
import type { VisitId, VisitRecord } from '../../../assessments/core/visits/visit.ts'
import { callOperation } from '../../api/call-operation.ts'
import { queryClient } from '../../api/query-client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import type { VisitWithSnapshot } from '../../api/use-visits.ts'
import { AnswerStore } from './answer-store.ts'

const stores = new Map<VisitId, { store: AnswerStore; revision: number }>()

/** The one store of a visit; made anew when nothing waits in the old one and the visit was reopened or closed. */
export function answerStoreOf(visit: VisitRecord): AnswerStore {
  const known = stores.get(visit.id)
  if (known !== undefined && (known.revision === visit.revision || known.store.hasUnsaved))
    return known.store
  const store = new AnswerStore(visit.answers, async (indicatorId, answer) => {
    const result = await callOperation('answers.save', {
      visitId: visit.id,
      indicatorId,
      perspective: 'external',
      answer,
    })
    if (result.ok) keepSavedAnswer(visit, indicatorId, answer)
    return result
  })
  stores.set(visit.id, { store, revision: visit.revision })
  return store
}

/** Sends what waits in every visit, before the data is locked or the window goes. @returns true when all of it is durable. */
export async function saveEverything(): Promise<boolean> {
  const saved = await Promise.all([...stores.values()].map(({ store }) => store.flush()))
  return saved.every(Boolean)
}

/** After locking, nothing of a visit stays in the window's memory. */
export function forgetAnswers() {
  stores.clear()
}

function keepSavedAnswer(visit: VisitRecord, indicatorId: string, answer: Answer) {
  queryClient.setQueryData<VisitWithSnapshot>(
    queryKeys.visit(visit.id),
    (known) =>
      known && {
        ...known,
        visit: { ...known.visit, answers: { ...known.visit.answers, [indicatorId]: answer } },
      },
  )
  queryClient.invalidateQueries({ queryKey: queryKeys.visitSeries(visit.organisationId) })
}
