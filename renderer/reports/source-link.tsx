import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReportSource } from '../../assessments/core/reports/report.ts'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'

const views = {
  preparation: '/visits/$visitId/preparation',
  conversations: '/visits/$visitId/conversations',
  evidence: '/visits/$visitId/evidence',
  double_rating: '/visits/$visitId/double-rating',
  self_rating: '/visits/$visitId/self-rating',
  key_figures: '/visits/$visitId/key-figures',
  findings: '/visits/$visitId/findings',
  results: '/visits/$visitId/results',
  report: '/visits/$visitId/report',
} as const

const ofOrganisation = {
  organisation: '/organisations/$organisationId',
  comparison: '/organisations/$organisationId/comparison',
} as const

/** Leads to where a statement of the report comes from. */
export function SourceLink({
  source,
  visit,
  className = '',
  isTabStop = true,
  children,
}: {
  source: ReportSource
  visit: VisitRecord
  className?: string | undefined
  /** A link that says nothing new is left out by the Tab key. */
  isTabStop?: boolean
  children: ReactNode
}) {
  const params = { visitId: visit.id }
  const look = { className, ...(!isTabStop && { tabIndex: -1 }) }
  if (source.kind === 'indicator') {
    return (
      <Link {...look} to="/visits/$visitId" params={params} search={{ indicator: source.id }}>
        {children}
      </Link>
    )
  }
  if (source.kind === 'finding') {
    return (
      <Link
        {...look}
        to="/visits/$visitId/findings"
        params={params}
        search={{ finding: source.id }}
      >
        {children}
      </Link>
    )
  }
  if (source.view === 'settings')
    return (
      <Link {...look} to="/settings">
        {children}
      </Link>
    )
  if (source.view === 'organisation' || source.view === 'comparison')
    return (
      <Link
        {...look}
        to={ofOrganisation[source.view]}
        params={{ organisationId: visit.organisationId }}
      >
        {children}
      </Link>
    )
  return (
    <Link {...look} to={views[source.view]} params={params}>
      {children}
    </Link>
  )
}
