import { useQuery } from '@tanstack/react-query'
import { localToday } from '../texts/format.ts'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

/** Visits and measures of all organisations in short; they change with every visit, so each look reads them anew. */
export function usePortfolio() {
  const today = localToday()
  return useQuery({
    queryKey: queryKeys.portfolio(today),
    queryFn: () => requestOperation('portfolio.read', { today }),
    staleTime: 0,
  })
}
