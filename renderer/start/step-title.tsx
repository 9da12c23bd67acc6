import { Stack, Text, Title } from '@mantine/core'
import { useFocusOnArrival } from '../shared/use-focus-on-arrival.ts'

export function StepTitle({ title, text }: { title: string; text: string }) {
  const heading = useFocusOnArrival<HTMLHeadingElement>()
  return (
    <Stack gap={6}>
      <Title order={1} tabIndex={-1} ref={heading}>
        {title}
      </Title>
      <Text c="dimmed" style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
    </Stack>
  )
}
