import { MutationCache, QueryClient } from '@tanstack/react-query'
import { refusalOf } from './call-operation.ts'
import { showRefusal } from './show-refusal.tsx'

/**
 * Data lies on this machine and changes only through this window: nothing grows stale by itself, and a
 * refusal is an answer, not a hiccup worth asking again.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      if (mutation.meta?.shownInPlace !== true) showRefusal(refusalOf(error))
    },
  }),
})
