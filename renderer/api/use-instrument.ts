import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { OperationInput } from '../../assessments/contract/contract-types.ts'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

/** An installed instrument with a profile applied; while another profile is read, the one before stays in sight. */
export function useInstrument(input: OperationInput<'instruments.get'>) {
  return useQuery({
    queryKey: queryKeys.instrument(input),
    queryFn: () => requestOperation('instruments.get', input),
    placeholderData: keepPreviousData,
  })
}
