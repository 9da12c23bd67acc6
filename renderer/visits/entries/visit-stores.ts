import type { VisitId } from '../../../assessments/core/visits/visit.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { callOperation } from '../../api/call-operation.ts'
import { queryClient } from '../../api/query-client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { forgetFilters } from '../scoring/filters/filter-choice.ts'
import { contentOf, withChanges } from './visit-content.ts'
import { VisitStore } from './visit-store.ts'

const stores = new Map<VisitId, { store: VisitStore; state: string }>()

/**
 * The one store of a visit; made anew when nothing waits in the old one and the visit was reopened or closed, or
 * moved to another version of its instrument.
 */
export function visitStoreOf(whole: WholeVisit): VisitStore {
  const { visit } = whole
  const state = `${visit.revision} ${visit.snapshotHash}`
  const known = stores.get(visit.id)
  if (known !== undefined && (known.state === state || known.store.hasUnsaved)) return known.store
  const store = new VisitStore(contentOf(whole), async (changes) => {
    const result = await callOperation('entries.save', {
      visitId: visit.id,
      changes: [...changes],
    })
    if (result.ok) keepSavedEntries(whole, changes)
    return result
  })
  stores.set(visit.id, { store, state })
  return store
}

/** Sends what waits in every visit, before the data is locked or the window goes. @returns true when all of it is durable. */
export async function saveEverything(): Promise<boolean> {
  const saved = await Promise.all([...stores.values()].map(({ store }) => store.flush()))
  return saved.every(Boolean)
}

/** After locking, nothing of a visit stays in the window's memory. */
export function forgetVisits() {
  stores.clear()
  forgetFilters()
}

function keepSavedEntries({ visit }: WholeVisit, changes: readonly EntryChange[]) {
  queryClient.setQueryData<WholeVisit>(
    queryKeys.visit(visit.id),
    (known) => known && wholeWith(known, changes),
  )
  queryClient.invalidateQueries({ queryKey: queryKeys.visitSeries(visit.organisationId) })
}

function wholeWith(known: WholeVisit, changes: readonly EntryChange[]): WholeVisit {
  const { answer, self_answer, measure, ...entries } = withChanges(contentOf(known), changes)
  return {
    ...known,
    visit: { ...known.visit, answers: { ...answer }, selfAnswers: { ...self_answer } },
    entries,
    measures: { ...measure },
  }
}
