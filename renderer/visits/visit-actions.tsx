import { Button, Menu } from '@mantine/core'
import {
  IconArrowBarToUp,
  IconDots,
  IconFileTypeDocx,
  IconLock,
  IconLockOpen,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { WholeVisit } from '../api/use-visits.ts'
import type { Command } from '../commands/command.ts'
import { useCommands } from '../commands/use-commands.ts'
import { ReportDialog } from '../reports/report-dialog.tsx'
import { ShowMenu } from '../showing/show-menu.tsx'
import { useWords } from '../texts/use-words.ts'
import { CloseVisitDialog } from './close-visit-dialog.tsx'
import { useAnswers } from './entries/use-visit-entries.ts'
import { MoveVisitDialog, useNewerVersion } from './move-visit-dialog.tsx'
import { ReopenVisitDialog } from './reopen-visit-dialog.tsx'
import { useDiscardWithQuestion } from './use-discard-with-question.tsx'
import { VisitDetailsDrawer } from './visit-details-drawer.tsx'

type Opened = 'report' | 'close' | 'reopen' | 'details' | 'move' | null

export function VisitActions({
  loaded,
  organisationName,
}: {
  loaded: WholeVisit
  organisationName: string
}) {
  const words = useWords()
  const { visit } = loaded
  const { answers } = useAnswers(loaded)
  const discard = useDiscardWithQuestion(visit)
  const [opened, setOpened] = useState<Opened>(null)
  const newerVersion = useNewerVersion(loaded)
  const isOpen = visit.closedAt === null
  const close = () => setOpened(null)
  useCommands(() => {
    const opening = (id: Exclude<Opened, null>, label: string): Command => ({
      id,
      group: 'here',
      label,
      run: () => setOpened(id),
    })
    return [
      opening('report', words('visits.action.report')),
      ...(isOpen
        ? [
            opening('details', words('visits.action.edit')),
            opening('close', words('visits.action.close')),
            ...(newerVersion === null
              ? []
              : [opening('move', words('visits.action.move', { version: newerVersion }))]),
          ]
        : [opening('reopen', words('visits.action.reopen'))]),
    ]
  })
  return (
    <>
      {isOpen && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" px={10} aria-label={words('app.more')}>
              <IconDots size={18} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPencil size={17} aria-hidden />}
              onClick={() => setOpened('details')}
            >
              {words('visits.action.edit')}
            </Menu.Item>
            {newerVersion !== null && (
              <Menu.Item
                leftSection={<IconArrowBarToUp size={17} aria-hidden />}
                onClick={() => setOpened('move')}
              >
                {words('visits.action.move', { version: newerVersion })}
              </Menu.Item>
            )}
            {Object.keys(answers).length === 0 && (
              <Menu.Item
                color="red"
                leftSection={<IconTrash size={17} aria-hidden />}
                onClick={discard}
              >
                {words('visits.action.discard')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <ShowMenu visitId={visit.id} />
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={18} aria-hidden />}
        onClick={() => setOpened('report')}
      >
        {words('visits.action.report')}
      </Button>
      {isOpen ? (
        <Button leftSection={<IconLock size={17} aria-hidden />} onClick={() => setOpened('close')}>
          {words('visits.action.close')}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<IconLockOpen size={17} aria-hidden />}
          onClick={() => setOpened('reopen')}
        >
          {words('visits.action.reopen')}
        </Button>
      )}
      <ReportDialog
        opened={opened === 'report'}
        loaded={loaded}
        organisationName={organisationName}
        onClose={close}
      />
      <CloseVisitDialog opened={opened === 'close'} loaded={loaded} onClose={close} />
      <ReopenVisitDialog opened={opened === 'reopen'} visit={visit} onClose={close} />
      {newerVersion !== null && (
        <MoveVisitDialog
          opened={opened === 'move'}
          loaded={loaded}
          version={newerVersion}
          onClose={close}
        />
      )}
      <VisitDetailsDrawer opened={opened === 'details'} visit={visit} onClose={close} />
    </>
  )
}
