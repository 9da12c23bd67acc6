import { Button, Code, Group, Progress, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { requestOperation } from '../api/call-operation.ts'
import { useWords } from '../texts/use-words.ts'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

export function ExportProgress({
  message,
  fraction,
  onCancel,
}: {
  message: string
  /** 0 to 1. */
  fraction: number
  onCancel: () => void
}) {
  const words = useWords()
  const cancelButton = useFocusOnArrival<HTMLButtonElement>()
  const percent = Math.floor(fraction * 100)
  return (
    <Stack>
      <Text role="status">{message}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={words('app.export.progress', { percent })} />
      </Progress.Root>
      <Group justify="flex-end">
        <Button ref={cancelButton} variant="default" onClick={onCancel}>
          {words('app.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}

export function ExportedFile({
  message,
  path,
  onClose,
}: {
  message: string
  path: string
  onClose: () => void
}) {
  const words = useWords()
  const openButton = useFocusOnArrival<HTMLButtonElement>()
  const opening = useMutation({
    mutationFn: (how: 'open' | 'show_in_folder') => requestOperation('files.open', { path, how }),
  })
  return (
    <Stack>
      <Group gap="xs" role="status">
        <IconCircleCheck color="var(--good)" aria-hidden />
        <Text fw={600}>{message}</Text>
      </Group>
      <Code block>{path}</Code>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words('app.close')}
        </Button>
        <Button variant="default" onClick={() => opening.mutate('show_in_folder')}>
          {words('app.export.show_in_folder')}
        </Button>
        <Button ref={openButton} onClick={() => opening.mutate('open')}>
          {words('app.export.open')}
        </Button>
      </Group>
    </Stack>
  )
}
