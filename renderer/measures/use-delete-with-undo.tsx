import { Button, Group, Text } from '@mantine/core'
import { openConfirmModal } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import { useWords } from '../texts/use-words.ts'
import type { VisitStore } from '../visits/entries/visit-store.ts'

/** Asks, since a measure outlives its visit, and still offers the way back. */
export function useDeleteWithUndo(store: VisitStore) {
  const words = useWords()

  function offerUndo(id: string, measure: Measure) {
    const notification = notifications.show({
      autoClose: 10_000,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{words('measures.delete.done')}</Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              store.change({ kind: 'measure', id, value: measure })
              notifications.hide(notification)
            }}
          >
            {words('app.undo')}
          </Button>
        </Group>
      ),
    })
  }

  return (id: string, measure: Measure) =>
    openConfirmModal({
      title: words('measures.delete.title'),
      children: <Text size="sm">{words('measures.delete.text', { title: measure.title })}</Text>,
      labels: { confirm: words('measures.delete.confirm'), cancel: words('app.cancel') },
      confirmProps: { color: 'red.8' },
      closeButtonProps: { 'aria-label': words('app.close') },
      onConfirm: () => {
        store.change({ kind: 'measure', id, value: null })
        offerUndo(id, measure)
      },
    })
}
