import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { useWords } from '../../texts/use-words.ts'
import type { VisitStore } from '../entries/visit-store.ts'
import { placeIdOf } from './go-to-place.ts'

/**
 * Takes entries away at once, as one step, and offers the way back instead of asking beforehand. The focus
 * goes to the heading of the list, because the button that had it is gone.
 * @param section the place of that heading
 */
export function useRemoveWithUndo(store: VisitStore, section: string) {
  const words = useWords()
  return function remove(name: string, ...entries: readonly EntryChange[]) {
    store.change(...entries.map((entry) => ({ ...entry, value: null })))
    document.getElementById(placeIdOf(section))?.focus({ preventScroll: true })
    const notification = notifications.show({
      autoClose: 10_000,
      closeButtonProps: { 'aria-label': words('app.close') },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{words('board.deleted', { name })}</Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              store.change(...entries)
              notifications.hide(notification)
            }}
          >
            {words('app.undo')}
          </Button>
        </Group>
      ),
    })
  }
}
