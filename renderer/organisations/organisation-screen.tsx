import { Alert, Button, Menu } from '@mantine/core'
import { IconArchive, IconDots, IconPencil, IconPlus } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Organisation } from '../../assessments/core/organisations/organisation.ts'
import { organisationTypeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { useOrganisation } from '../api/use-organisations.ts'
import { useVisitSeries } from '../api/use-visits.ts'
import { useCommands } from '../commands/use-commands.ts'
import { Breadcrumb } from '../shared/breadcrumb.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { Page } from '../shared/page.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { useWords } from '../texts/use-words.ts'
import { VisitDrawer } from '../visits/visit-drawer.tsx'
import { VisitList } from '../visits/visit-list.tsx'
import { OrganisationDetailsAside } from './organisation-details-aside.tsx'
import { OrganisationDrawer } from './organisation-drawer.tsx'
import classes from './organisations.module.css'
import { useArchiveWithUndo } from './use-archive-with-undo.tsx'

export function OrganisationScreen() {
  const { organisationId } = useParams({ from: '/organisations/$organisationId' })
  const organisation = useOrganisation(organisationId)
  return (
    <Page>
      <Loaded query={organisation}>
        {(loaded) => <OrganisationContent organisation={loaded} />}
      </Loaded>
    </Page>
  )
}

function OrganisationContent({ organisation }: { organisation: Organisation }) {
  const words = useWords()
  const navigate = useNavigate()
  const visits = useVisitSeries(organisation.id)
  const [open, setOpen] = useState<'edit' | 'new_visit' | null>(null)
  const isArchived = organisation.archivedAt !== null
  useCommands(() => [
    ...(isArchived
      ? []
      : [
          {
            id: 'new-visit',
            group: 'here' as const,
            label: words('visits.new'),
            run: () => setOpen('new_visit'),
          },
        ]),
    {
      id: 'edit-organisation',
      group: 'here',
      label: words('organisations.form.edit'),
      run: () => setOpen('edit'),
    },
  ])
  return (
    <>
      <PageHeader
        title={organisation.name}
        above={
          <Breadcrumb>
            <Link to="/organisations">{words('app.organisations')}</Link>
          </Breadcrumb>
        }
        below={[words(organisationTypeKeys[organisation.type]), organisation.place]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPencil size={17} aria-hidden />}
              onClick={() => setOpen('edit')}
            >
              {words('app.edit')}
            </Button>
            <MoreActions organisation={organisation} />
            {!isArchived && (
              <Button
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => setOpen('new_visit')}
              >
                {words('visits.new')}
              </Button>
            )}
          </>
        }
      />
      {isArchived && (
        <Alert color="gray" icon={<IconArchive aria-hidden />}>
          {words('organisations.is_archived')}
        </Alert>
      )}
      <div className={classes.columns}>
        <Loaded query={visits}>
          {(series) => (
            <VisitList
              organisation={organisation}
              series={series}
              onCreate={() => setOpen('new_visit')}
            />
          )}
        </Loaded>
        <OrganisationDetailsAside organisation={organisation} />
      </div>
      <OrganisationDrawer
        opened={open === 'edit'}
        organisation={organisation}
        onClose={() => setOpen(null)}
      />
      <VisitDrawer
        opened={open === 'new_visit'}
        organisation={organisation}
        onClose={() => setOpen(null)}
        onCreated={(visitId) => navigate({ to: '/visits/$visitId', params: { visitId } })}
      />
    </>
  )
}

function MoreActions({ organisation }: { organisation: Organisation }) {
  const words = useWords()
  const archive = useArchiveWithUndo()
  const isArchived = organisation.archivedAt !== null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" px={10} aria-label={words('app.more')}>
          <IconDots size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArchive size={17} aria-hidden />}
          onClick={() => archive(organisation, !isArchived)}
        >
          {words(isArchived ? 'organisations.restore' : 'organisations.archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
