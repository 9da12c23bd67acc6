import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useOrganisations } from '../api/use-organisations.ts'
import { useCommands } from '../commands/use-commands.ts'
import { OverdueReminder } from '../measures/board/overdue-reminder.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { Page } from '../shared/page.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { useWords } from '../texts/use-words.ts'
import { NoOrganisations } from './no-organisations.tsx'
import { OrganisationDrawer } from './organisation-drawer.tsx'
import { Portfolio } from './portfolio.tsx'

export function OrganisationsScreen() {
  const words = useWords()
  const navigate = useNavigate()
  const organisations = useOrganisations()
  const [creating, setCreating] = useState(false)
  useCommands(() => [
    {
      id: 'new-organisation',
      group: 'here',
      label: words('organisations.new'),
      run: () => setCreating(true),
    },
  ])
  return (
    <Page>
      <PageHeader
        title={words('organisations.title')}
        actions={
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setCreating(true)}
          >
            {words('organisations.new')}
          </Button>
        }
      />
      <Loaded query={organisations}>
        {(all) =>
          all.length === 0 ? (
            <NoOrganisations onCreate={() => setCreating(true)} />
          ) : (
            <>
              <OverdueReminder />
              <Portfolio all={all} />
            </>
          )
        }
      </Loaded>
      <OrganisationDrawer
        opened={creating}
        organisation={null}
        onClose={() => setCreating(false)}
        onSaved={({ id }) =>
          navigate({ to: '/organisations/$organisationId', params: { organisationId: id } })
        }
      />
    </Page>
  )
}
