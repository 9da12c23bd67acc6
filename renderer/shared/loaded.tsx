import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { refusalOf } from '../api/call-operation.ts'
import { useWords } from '../texts/use-words.ts'
import { RefusalNotice } from './refusal-notice.tsx'

/** Shows what a query has brought, or says that it is coming, or why it is not. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: { readonly data: Data | undefined; readonly error: Error | null }
  children: (data: Data) => ReactNode
}) {
  const words = useWords()
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <RefusalNotice refusal={refusalOf(query.error)} />
  return (
    <Stack gap="sm" aria-busy>
      <VisuallyHidden>{words('app.loading')}</VisuallyHidden>
      <Skeleton h={28} w="40%" />
      <Skeleton h={56} />
      <Skeleton h={56} />
    </Stack>
  )
}
