import { Button, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type OrganisationListItem, useOrganisations } from '../api/use-organisations.ts'
import { useCommands } from '../commands/use-commands.ts'
import { OverdueReminder } from '../measures/board/overdue-reminder.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { Page } from '../shared/page.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { useWords } from '../texts/use-words.ts'
import { NoOrganisations, NothingFound } from './no-organisations.tsx'
import { OrganisationDrawer } from './organisation-drawer.tsx'
import { OrganisationTable } from './organisation-table.tsx'
import classes from './organisations.module.css'
import { searchOrganisations } from './search-organisations.ts'

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
              <SearchableOrganisations all={all} />
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

function SearchableOrganisations({ all }: { all: readonly OrganisationListItem[] }) {
  const words = useWords()
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<'active' | 'archived'>('active')
  const inFilter = all.filter(({ archivedAt }) => (archivedAt === null) === (shown === 'active'))
  const found = searchOrganisations(inFilter, search)
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          className={classes.search}
          type="search"
          aria-label={words('organisations.search')}
          placeholder={words('organisations.search_placeholder')}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={words('organisations.filter')}
          value={shown}
          onChange={(value) => setShown(value === 'archived' ? 'archived' : 'active')}
          data={[
            { value: 'active', label: words('organisations.filter_active') },
            { value: 'archived', label: words('organisations.filter_archived') },
          ]}
        />
        <Text size="sm" c="dimmed" role="status">
          {words('organisations.count', { count: found.length })}
        </Text>
      </div>
      {found.length > 0 ? (
        <OrganisationTable organisations={found} />
      ) : (
        <NothingFound search={search} onClear={() => setSearch('')} />
      )}
    </>
  )
}
