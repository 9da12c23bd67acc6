import { useNavigate, useParams } from '@tanstack/react-router'
import type { OrganisationId } from '../../assessments/core/organisations/organisation.ts'
import { visitScopeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { useOrganisations } from '../api/use-organisations.ts'
import { useVisitIfAny, useVisitSeriesIfAny, type WholeVisit } from '../api/use-visits.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { visitTabs } from '../visits/visit-tabs.ts'
import type { Command } from './command.ts'

/** All places that can be gone to from here: views and criteria of the visit, its siblings, organisations. */
export function usePlaceCommands(): readonly Command[] {
  const words = useWords()
  const { visitId, organisationId } = useParams({ strict: false })
  const visit = useVisitIfAny(visitId ?? null).data ?? null
  return [
    ...useVisitViews(visit),
    ...useIndicators(visit),
    ...useVisits(visit?.visit.organisationId ?? organisationId ?? null),
    ...useOrganisationCommands(),
    ...useAppViews(words),
  ]
}

function useVisitViews(visit: WholeVisit | null): readonly Command[] {
  const words = useWords()
  const navigate = useNavigate()
  if (visit === null) return []
  const params = { visitId: visit.visit.id }
  const views = [
    ...visitTabs,
    { to: '/visits/$visitId/closing-talk', label: 'showing.closing_talk' },
    { to: '/visits/$visitId/workshop', label: 'showing.workshop' },
  ] as const
  return views.map(({ to, label }) => ({
    id: to,
    group: 'views',
    label: words(label),
    run: () => void navigate({ to, params }),
  }))
}

function useIndicators(visit: WholeVisit | null): readonly Command[] {
  const language = useLanguage()
  const navigate = useNavigate()
  if (visit === null) return []
  const params = { visitId: visit.visit.id }
  return visit.snapshot.dimensions.flatMap((dimension) =>
    dimension.indicators.map(({ id, code, texts }) => ({
      id: `indicator ${id}`,
      group: 'indicators',
      label: `${code} ${texts[language].title}`,
      detail: dimension.name[language],
      run: () => void navigate({ to: '/visits/$visitId', params, search: { indicator: id } }),
    })),
  )
}

function useVisits(organisationId: OrganisationId | null): readonly Command[] {
  const words = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const visits = useVisitSeriesIfAny(organisationId).data?.visits ?? []
  return visits
    .map(({ id, date, scope, unit }) => ({
      id: `visit ${id}`,
      group: 'visits' as const,
      label: words('visits.heading', { date: formatDate(date, language) }),
      detail: [words(visitScopeKeys[scope]), unit].filter(Boolean).join(' · '),
      run: () => void navigate({ to: '/visits/$visitId', params: { visitId: id } }),
    }))
    .toReversed()
}

function useOrganisationCommands(): readonly Command[] {
  const navigate = useNavigate()
  const organisations = useOrganisations().data ?? []
  return organisations
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, name, place }) => ({
      id: `organisation ${id}`,
      group: 'organisations',
      label: name,
      detail: place,
      run: () =>
        void navigate({
          to: '/organisations/$organisationId',
          params: { organisationId: id },
        }),
    }))
}

function useAppViews(words: ReturnType<typeof useWords>): readonly Command[] {
  const navigate = useNavigate()
  const views = [
    { to: '/organisations', label: 'app.organisations' },
    { to: '/measures', label: 'measures.board.nav' },
    { to: '/overview', label: 'overview.nav' },
    { to: '/instruments/{-$indicatorId}', label: 'app.instruments' },
    { to: '/settings', label: 'app.settings' },
  ] as const
  return views.map(({ to, label }) => ({
    id: to,
    group: 'app',
    label: words(label),
    run: () => void navigate({ to }),
  }))
}
