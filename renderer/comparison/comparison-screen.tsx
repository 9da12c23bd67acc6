import { IconArrowsDiff } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { type AssessedVisit, assessedVisit } from '../../assessments/core/visits/visit.ts'
import { useOrganisation } from '../api/use-organisations.ts'
import { useVisitSeries, type VisitSeries } from '../api/use-visits.ts'
import { Breadcrumb } from '../shared/breadcrumb.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { Page } from '../shared/page.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { useWords } from '../texts/use-words.ts'
import { TrendSection } from './trend-section.tsx'
import { TwoVisits } from './two-visits.tsx'

/** How an organisation develops: any two visits against each other, and the course of all. */
export function ComparisonScreen() {
  const words = useWords()
  const { organisationId } = useParams({ from: '/organisations/$organisationId/comparison' })
  const organisation = useOrganisation(organisationId)
  const series = useVisitSeries(organisationId)
  const name = organisation.data?.name ?? '…'
  return (
    <Page>
      <PageHeader
        title={words('comparison.title')}
        windowTitle={`${words('comparison.title')} · ${name}`}
        above={
          <Breadcrumb>
            <Link to="/organisations">{words('app.organisations')}</Link>
            <span>
              <Link to="/organisations/$organisationId" params={{ organisationId }}>
                {name}
              </Link>
            </span>
          </Breadcrumb>
        }
        below={words('comparison.no_cause')}
      />
      <Loaded query={series}>{(loaded) => <Development visits={visitsOf(loaded)} />}</Loaded>
    </Page>
  )
}

function Development({ visits }: { visits: readonly AssessedVisit[] }) {
  const words = useWords()
  if (visits.length < 2)
    return (
      <EmptyState
        icon={<IconArrowsDiff />}
        title={words('comparison.too_few.title')}
        text={words('comparison.too_few.text')}
      />
    )
  return (
    <>
      <TwoVisits visits={visits} />
      <TrendSection visits={visits} />
    </>
  )
}

/** Oldest first, each with its instrument. */
function visitsOf({ visits, snapshots }: VisitSeries): readonly AssessedVisit[] {
  return visits.flatMap((visit) => {
    const snapshot = snapshots[visit.snapshotHash]
    return snapshot === undefined ? [] : [assessedVisit(visit, snapshot)]
  })
}
