import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type SupportTable,
  standardSupportTable,
} from '../../assessments/core/measures/support-table.ts'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

export function useSupport() {
  return useQuery({
    queryKey: queryKeys.support,
    queryFn: () => requestOperation('support.get', {}),
  })
}

/** The service point's table; the standard one while it is on its way. */
export function useSupportTable(): SupportTable {
  return useSupport().data ?? standardSupportTable
}

export function useSaveSupport() {
  const client = useQueryClient()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (table: SupportTable) => requestOperation('support.save', table),
    onSuccess: (_nothing, table) => {
      client.setQueryData(queryKeys.support, table)
      return client.invalidateQueries({ queryKey: queryKeys.measures })
    },
  })
}
