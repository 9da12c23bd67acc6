import { useQuery } from '@tanstack/react-query'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

/** The measures of all organisations; they change with every visit, so each look reads them anew. */
export function useMeasures() {
  return useQuery({
    queryKey: queryKeys.measures,
    queryFn: () => requestOperation('measures.list', {}),
    staleTime: 0,
  })
}
