import { useQuery } from '@tanstack/react-query'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { localToday } from '../texts/format.ts'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

/** All visits and measures, to be counted; they change with every visit, so each look reads them anew. */
export function useCounted() {
  return useQuery({
    queryKey: queryKeys.counted,
    queryFn: () => requestOperation('portfolio.counted', {}),
    staleTime: 0,
  })
}

/** Which dimensions are weak in which type of organisation. */
export function useTypeProfiles() {
  const today = localToday()
  return useQuery({
    queryKey: queryKeys.typeProfiles(today),
    queryFn: () => requestOperation('peers.types', { today }),
    staleTime: 0,
  })
}

/** Where a closed visit stands beside others. What is said is kept: asking again says the same. */
export function usePeers({ id, closedAt }: VisitRecord, isAsked = true) {
  const today = localToday()
  return useQuery({
    queryKey: queryKeys.peers(id, closedAt, today),
    queryFn: () => requestOperation('peers.compare', { visitId: id, today }),
    enabled: closedAt !== null && isAsked,
  })
}
