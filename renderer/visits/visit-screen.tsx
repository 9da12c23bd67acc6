import { Link, Outlet, useParams } from '@tanstack/react-router'
import { visitScopeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { useOrganisation } from '../api/use-organisations.ts'
import { useVisit, type WholeVisit } from '../api/use-visits.ts'
import { Breadcrumb } from '../shared/breadcrumb.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { VisitActions } from './visit-actions.tsx'
import { VisitStateMark } from './visit-state-mark.tsx'
import { visitTabs } from './visit-tabs.ts'
import classes from './visits.module.css'

/** One visit: its name, its actions and the views below. */
export function VisitScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  return (
    <Loaded query={visit}>
      {(loaded) => (
        <div className={classes.screen}>
          <VisitTop loaded={loaded} />
          <Outlet />
        </div>
      )}
    </Loaded>
  )
}

function VisitTop({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const language = useLanguage()
  const { visit, snapshot } = loaded
  const organisation = useOrganisation(visit.organisationId)
  const heading = words('visits.heading', { date: formatDate(visit.date, language) })
  return (
    <div className={classes.top}>
      <PageHeader
        title={heading}
        windowTitle={organisation.data ? `${heading} · ${organisation.data.name}` : heading}
        above={
          <Breadcrumb>
            <Link to="/organisations">{words('app.organisations')}</Link>
            <span>
              <Link
                to="/organisations/$organisationId"
                params={{ organisationId: visit.organisationId }}
              >
                {organisation.data?.name ?? '…'}
              </Link>
            </span>
          </Breadcrumb>
        }
        below={
          <>
            <VisitStateMark visit={visit} />{' '}
            {[words(visitScopeKeys[visit.scope]), snapshot.profileName[language], visit.unit]
              .filter(Boolean)
              .join(' · ')}
          </>
        }
        actions={<VisitActions loaded={loaded} organisationName={organisation.data?.name ?? ''} />}
      />
      <nav className={classes.tabs} aria-label={words('visits.tab.label')}>
        {visitTabs.map(({ to, label }) => (
          <Link
            key={to}
            className={classes.tab}
            to={to}
            params={{ visitId: visit.id }}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {words(label)}
          </Link>
        ))}
      </nav>
    </div>
  )
}
