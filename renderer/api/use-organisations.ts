import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OperationOutput } from '../../assessments/contract/contract-types.ts'
import type {
  OrganisationDetails,
  OrganisationId,
} from '../../assessments/core/organisations/organisation.ts'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

export type OrganisationListItem = OperationOutput<'organisations.list'>[number]

export function useOrganisations() {
  return useQuery({
    queryKey: queryKeys.organisations,
    queryFn: () => requestOperation('organisations.list', { includeArchived: true }),
  })
}

export function useOrganisation(id: OrganisationId) {
  return useQuery({
    queryKey: queryKeys.organisation(id),
    queryFn: () => requestOperation('organisations.get', { id }),
  })
}

/** Creates when there is no id yet, else updates. */
export function useSaveOrganisation(id: OrganisationId | null) {
  const client = useQueryClient()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (details: OrganisationDetails) =>
      id === null
        ? requestOperation('organisations.create', details)
        : requestOperation('organisations.update', { id, details }),
    onSuccess: (saved) => {
      client.setQueryData(queryKeys.organisation(saved.id), saved)
      return client.invalidateQueries({ queryKey: queryKeys.organisations })
    },
  })
}

/** Archives, or takes back out of the archive. */
export function useArchiveOrganisation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, archive }: { id: OrganisationId; archive: boolean }) =>
      requestOperation(archive ? 'organisations.archive' : 'organisations.restore', { id }),
    onSuccess: (saved) => {
      client.setQueryData(queryKeys.organisation(saved.id), saved)
      return client.invalidateQueries({ queryKey: queryKeys.organisations })
    },
  })
}

export function useLoadSample() {
  const client = useQueryClient()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: () => requestOperation('sample.load', {}),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.data }),
  })
}
