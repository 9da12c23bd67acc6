import { Button, Menu } from '@mantine/core'
import { IconMessages, IconPresentation, IconUsersGroup } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { VisitId } from '../../assessments/core/visits/visit.ts'
import { useWords } from '../texts/use-words.ts'

/** The two modes that are meant for the client's eyes. */
export function ShowMenu({ visitId }: { visitId: VisitId }) {
  const words = useWords()
  const navigate = useNavigate()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPresentation size={18} aria-hidden />}>
          {words('showing.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconMessages size={17} aria-hidden />}
          onClick={() => navigate({ to: '/visits/$visitId/closing-talk', params: { visitId } })}
        >
          {words('showing.closing_talk')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUsersGroup size={17} aria-hidden />}
          onClick={() => navigate({ to: '/visits/$visitId/workshop', params: { visitId } })}
        >
          {words('showing.workshop')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
