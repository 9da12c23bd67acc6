import type { OperationOutput } from '../../assessments/contract/contract-types.ts'
import {
  type OrganisationType,
  organisationTypeSchema,
} from '../../assessments/core/instruments/instrument-source.ts'
import { compare, parseFraction } from '../../assessments/core/scoring/fraction.ts'
import type { OrganisationListItem } from '../api/use-organisations.ts'
import { searchOrganisations } from './search-organisations.ts'

export type PortfolioFacts = OperationOutput<'portfolio.read'>[number]

/** An organisation with what is known of its visits and measures; null while that is still being read. */
export interface ListedOrganisation {
  readonly organisation: OrganisationListItem
  readonly facts: PortfolioFacts | null
}

export const stateFilters = ['all', 'in_progress', 'closed', 'none', 'overdue'] as const
export type StateFilter = (typeof stateFilters)[number]

export const sortColumns = [
  'name',
  'visits',
  'last_visit',
  'course',
  'measures',
  'next_due',
] as const
export type SortColumn = (typeof sortColumns)[number]

export interface PortfolioView {
  readonly search: string
  readonly archived: boolean
  readonly type: OrganisationType | null
  readonly state: StateFilter
  readonly sortBy: SortColumn
  readonly descending: boolean
  readonly groupByType: boolean
}

export const everything: PortfolioView = {
  search: '',
  archived: false,
  type: null,
  state: 'all',
  sortBy: 'name',
  descending: false,
  groupByType: false,
}

export type PortfolioLine =
  | { readonly kind: 'group'; readonly type: OrganisationType; readonly count: number }
  | ({ readonly kind: 'organisation' } & ListedOrganisation)

/**
 * The lines of the list: found, sorted, and under the heading of their type if that is asked for.
 * What a line does not have comes last in either direction; equal ones stay in the order of their names.
 */
export function portfolioLines(
  all: readonly ListedOrganisation[],
  view: PortfolioView,
): readonly PortfolioLine[] {
  const sorted = found(all, view).toSorted((a, b) => compareBy(view)(a, b) || byName(a, b))
  const lines = sorted.map((each) => ({ kind: 'organisation' as const, ...each }))
  if (!view.groupByType) return lines
  return organisationTypeSchema.options.flatMap((type): PortfolioLine[] => {
    const ofType = lines.filter(({ organisation }) => organisation.type === type)
    return ofType.length === 0 ? [] : [{ kind: 'group', type, count: ofType.length }, ...ofType]
  })
}

function found(
  all: readonly ListedOrganisation[],
  view: PortfolioView,
): readonly ListedOrganisation[] {
  const filtered = all.filter(
    ({ organisation, facts }) =>
      (organisation.archivedAt !== null) === view.archived &&
      (view.type === null || organisation.type === view.type) &&
      hasState(view.state, organisation, facts),
  )
  const searched = searchOrganisations(
    filtered.map(({ organisation }) => organisation),
    view.search,
  )
  const kept = new Set(searched.map(({ id }) => id))
  return filtered.filter(({ organisation }) => kept.has(organisation.id))
}

function hasState(
  state: StateFilter,
  { visitCount, openVisitCount }: OrganisationListItem,
  facts: PortfolioFacts | null,
): boolean {
  switch (state) {
    case 'all':
      return true
    case 'in_progress':
      return openVisitCount > 0
    case 'closed':
      return visitCount > 0 && openVisitCount === 0
    case 'none':
      return visitCount === 0
    case 'overdue':
      return (facts?.overdueMeasures ?? 0) > 0
  }
}

/** The last point that has a number; null for none. */
export function latestPoint(facts: PortfolioFacts | null) {
  return facts?.points.findLast(({ points }) => points !== null) ?? null
}

const collator = new Intl.Collator('de', { numeric: true })

function byName(a: ListedOrganisation, b: ListedOrganisation): number {
  return collator.compare(a.organisation.name, b.organisation.name)
}

type Compare = (a: ListedOrganisation, b: ListedOrganisation) => number

function compareBy({ sortBy, descending }: PortfolioView): Compare {
  const direction = descending ? -1 : 1
  switch (sortBy) {
    case 'name':
      return (a, b) => direction * byName(a, b)
    case 'visits':
      return by(({ organisation }) => organisation.visitCount)
    case 'last_visit':
      return by(({ organisation }) => organisation.lastVisitDate)
    case 'measures':
      return by(({ facts }) => facts?.openMeasures ?? null)
    case 'next_due':
      return by(({ facts }) => facts?.nextDue?.date ?? null)
    case 'course':
      return (a, b) => {
        const [one, other] = [latestPoint(a.facts)?.points, latestPoint(b.facts)?.points]
        if (one == null || other == null) return lastIfNull(one, other)
        return direction * compare(parseFraction(one), parseFraction(other))
      }
  }

  function by(fieldOf: (listed: ListedOrganisation) => number | string | null): Compare {
    return (a, b) => {
      const [one, other] = [fieldOf(a), fieldOf(b)]
      if (one === null || other === null) return lastIfNull(one, other)
      if (one === other) return 0
      return one < other ? -direction : direction
    }
  }
}

function lastIfNull(one: unknown, other: unknown): number {
  return Number(one == null) - Number(other == null)
}
