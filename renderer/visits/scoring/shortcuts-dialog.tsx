import { Alert, Kbd, Modal, Stack, Text } from '@mantine/core'
import { Fragment } from 'react'
import type { TextKey } from '../../texts/text-key.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

type KeyName = TextKey | { readonly letter: string }

const letter = (name: string): KeyName => ({ letter: name })

const shortcuts: readonly { readonly keys: readonly KeyName[]; readonly does: TextKey }[] = [
  { keys: [letter('0'), letter('–'), letter('4')], does: 'scoring.shortcuts.rate' },
  { keys: ['scoring.key.enter'], does: 'scoring.shortcuts.next' },
  { keys: [letter('↑'), letter('↓')], does: 'scoring.shortcuts.arrows' },
  {
    keys: ['scoring.key.page_up', 'scoring.key.page_down'],
    does: 'scoring.shortcuts.dimension',
  },
  { keys: [letter('U')], does: 'scoring.shortcuts.next_open' },
  { keys: [letter('N')], does: 'scoring.shortcuts.not_applicable' },
  { keys: [letter('B')], does: 'scoring.shortcuts.not_assessed' },
  { keys: [letter('R')], does: 'scoring.shortcuts.follow_up' },
  { keys: [letter('K')], does: 'scoring.shortcuts.note' },
  { keys: [letter('C')], does: 'scoring.shortcuts.client_wording' },
  { keys: [letter('E')], does: 'scoring.shortcuts.evidence' },
  { keys: [letter('I')], does: 'scoring.shortcuts.catalogue' },
  { keys: ['scoring.key.escape'], does: 'scoring.shortcuts.leave' },
  { keys: ['scoring.key.ctrl', letter('F')], does: 'filters.shortcut_search' },
  { keys: ['scoring.key.escape'], does: 'filters.shortcut_leave' },
  { keys: ['scoring.key.ctrl', letter('Z')], does: 'scoring.shortcuts.undo' },
  {
    keys: ['scoring.key.ctrl', 'scoring.key.shift', letter('Z')],
    does: 'scoring.shortcuts.redo',
  },
  { keys: ['scoring.key.ctrl', letter('K')], does: 'commands.shortcut' },
  { keys: [letter('?'), letter('F1')], does: 'scoring.shortcuts.help' },
]

export function ShortcutsDialog({
  opened,
  singleKeyShortcuts,
  onClose,
}: {
  opened: boolean
  singleKeyShortcuts: boolean
  onClose: () => void
}) {
  const words = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words('scoring.shortcuts.title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <Stack>
        {!singleKeyShortcuts && <Alert color="yellow">{words('scoring.shortcuts.off')}</Alert>}
        <dl className={classes.shortcuts}>
          {shortcuts.map(({ keys, does }) => (
            <Fragment key={does}>
              <dt>
                {keys.map((key) => {
                  const name = typeof key === 'string' ? words(key) : key.letter
                  return name === '–' ? ' – ' : <Kbd key={name}>{name}</Kbd>
                })}
              </dt>
              <dd>{words(does)}</dd>
            </Fragment>
          ))}
        </dl>
        <Text size="sm" c="dimmed">
          {words('scoring.shortcuts.scope')}
        </Text>
      </Stack>
    </Modal>
  )
}
