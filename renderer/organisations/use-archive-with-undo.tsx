import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Organisation } from '../../assessments/core/organisations/organisation.ts'
import { useArchiveOrganisation } from '../api/use-organisations.ts'
import { useWords } from '../texts/use-words.ts'

/** Archives (or restores) at once and offers the way back, instead of asking beforehand. */
export function useArchiveWithUndo() {
  const words = useWords()
  const archiving = useArchiveOrganisation()

  return function archive({ id, name }: Organisation, isToBeArchived: boolean) {
    archiving.mutate({ id, archive: isToBeArchived }, { onSuccess: offerUndo })

    function offerUndo() {
      const notification = notifications.show({
        autoClose: 10_000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">
              {words(isToBeArchived ? 'organisations.archived' : 'organisations.restored', {
                name,
              })}
            </Text>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                archiving.mutate({ id, archive: !isToBeArchived })
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
}
