import {
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { OperationInput, OperationOutput } from '../../assessments/contract/contract-types.ts'
import type { OrganisationId } from '../../assessments/core/organisations/organisation.ts'
import { closedVisitsBefore } from '../../assessments/core/visits/earlier-results.ts'
import type { VisitDetails, VisitId, VisitRecord } from '../../assessments/core/visits/visit.ts'
import type { EntryKind } from '../../assessments/core/visits/visit-entry.ts'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

/** A visit with everything that was entered in it. */
export type WholeVisit = OperationOutput<'visits.get'>
export type VisitWithSnapshot = Pick<WholeVisit, 'visit' | 'snapshot'>
export type VisitSeries = OperationOutput<'visits.series'>
export type InstrumentListItem = OperationOutput<'instruments.list'>[number]

export function useInstruments() {
  return useQuery({
    queryKey: queryKeys.instruments,
    queryFn: () => requestOperation('instruments.list', {}),
  })
}

export function useVisitSeries(organisationId: OrganisationId) {
  return useQuery({
    queryKey: queryKeys.visitSeries(organisationId),
    queryFn: () => requestOperation('visits.series', { organisationId }),
  })
}

/** The same where there may be no organisation; without one it stays pending. */
export function useVisitSeriesIfAny(organisationId: OrganisationId | null) {
  return useQuery({
    queryKey: queryKeys.visitSeries(organisationId),
    queryFn:
      organisationId === null
        ? skipToken
        : () => requestOperation('visits.series', { organisationId }),
  })
}

/** The closed visits before this one. Not the whole series: that is read anew after every save. */
export function useEarlierVisits(visit: VisitRecord) {
  const { id, organisationId, date } = visit
  return useQuery({
    queryKey: queryKeys.earlierVisits(id, date),
    queryFn: async () =>
      closedVisitsBefore(visit, await requestOperation('visits.series', { organisationId })),
    // An earlier visit may have been closed or opened again since.
    staleTime: 0,
  })
}

export function useVisit(id: VisitId) {
  return useQuery({
    queryKey: queryKeys.visit(id),
    queryFn: () => requestOperation('visits.get', { id }),
  })
}

/** The same where there may be no visit; without one it stays pending. */
export function useVisitIfAny(id: VisitId | null) {
  return useQuery({
    queryKey: queryKeys.visit(id),
    queryFn: id === null ? skipToken : () => requestOperation('visits.get', { id }),
  })
}

/** Some visits at once, in the order asked for; those that are still on their way are left out. */
export function useWholeVisits(ids: readonly VisitId[]): readonly WholeVisit[] {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: queryKeys.visit(id),
      queryFn: () => requestOperation('visits.get', { id }),
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })
}

const historyPageLength = 200

/** The history page by page, newest first, of one kind or of all. */
export function useEntryHistory(visitId: VisitId, kind: EntryKind | null) {
  return useInfiniteQuery({
    queryKey: queryKeys.entryHistory(visitId, kind),
    queryFn: ({ pageParam: before }) =>
      requestOperation('entries.history', { visitId, kind, before, limit: historyPageLength }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) =>
      page.length < historyPageLength ? undefined : (page.at(-1)?.sequence ?? undefined),
    // Grows with every save; read anew whenever the view opens, and only its newest page.
    staleTime: 0,
    gcTime: 0,
  })
}

export function useVisitEvents(id: VisitId) {
  return useQuery({
    queryKey: queryKeys.visitEvents(id),
    queryFn: () => requestOperation('visits.events', { id }),
    staleTime: 0,
  })
}

/** Puts a changed visit in place of the one in memory; lists that count visits are read anew. */
function useKeepVisit() {
  const client = useQueryClient()
  return (visit: VisitRecord) => {
    client.setQueryData<WholeVisit>(
      queryKeys.visit(visit.id),
      (known) => known && { ...known, visit },
    )
    return Promise.all([
      client.invalidateQueries({ queryKey: queryKeys.visitSeries(visit.organisationId) }),
      client.invalidateQueries({ queryKey: queryKeys.organisations }),
    ])
  }
}

export function useCreateVisit() {
  const client = useQueryClient()
  const keepVisit = useKeepVisit()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (input: OperationInput<'visits.create'>) =>
      requestOperation('visits.create', input),
    onSuccess: (created) => {
      client.setQueryData(queryKeys.visit(created.visit.id), created)
      return keepVisit(created.visit)
    },
  })
}

export function useUpdateVisit(id: VisitId) {
  const keepVisit = useKeepVisit()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (details: VisitDetails) => requestOperation('visits.update', { id, details }),
    onSuccess: keepVisit,
  })
}

export function useCloseVisit(id: VisitId) {
  const keepVisit = useKeepVisit()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: () => requestOperation('visits.close', { id }),
    onSuccess: keepVisit,
  })
}

export function useReopenVisit(id: VisitId) {
  const keepVisit = useKeepVisit()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (reason: string) => requestOperation('visits.reopen', { id, reason }),
    onSuccess: keepVisit,
  })
}

export function useMoveVisit(id: VisitId) {
  const client = useQueryClient()
  const keepVisit = useKeepVisit()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (version: string) => requestOperation('visits.move', { id, version }),
    onSuccess: (moved) => {
      client.setQueryData(queryKeys.visit(id), moved)
      return keepVisit(moved.visit)
    },
  })
}

export function useDiscardVisit(visit: VisitRecord) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => requestOperation('visits.discard', { id: visit.id }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.visitSeries(visit.organisationId) }),
        client.invalidateQueries({ queryKey: queryKeys.organisations }),
      ]),
  })
}
