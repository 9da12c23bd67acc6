import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Refusal } from '../../assessments/core/result.ts'
import { wordRefusal } from '../api/refusal-texts.ts'
import { useWords } from '../texts/use-words.ts'

export function RefusalSentences({ refusal }: { refusal: Refusal }) {
  const { happened, safe, next } = wordRefusal(refusal, useWords())
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {happened}
      </Text>
      <Text size="sm">{safe}</Text>
      <Text size="sm">{next}</Text>
    </Stack>
  )
}

/** Says in place what was refused. `id` lets a field point at it by aria-describedby. */
export function RefusalNotice({ refusal, id }: { refusal: Refusal; id?: string }) {
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      {...(id ? { id } : {})}
    >
      <RefusalSentences refusal={refusal} />
    </Alert>
  )
}
