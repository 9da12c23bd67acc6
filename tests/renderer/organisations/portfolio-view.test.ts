import { describe, expect, it } from 'vitest'
import { organisationIdSchema } from '../../../assessments/core/organisations/organisation.ts'
import {
  everything,
  type ListedOrganisation,
  type PortfolioFacts,
  type PortfolioView,
  portfolioLines,
} from '../../../renderer/organisations/portfolio-view.ts'

type Fields = Partial<ListedOrganisation['organisation'] & PortfolioFacts> & {
  readonly isRead?: boolean
}

let number = 0
function listed(name: string, { isRead = true, ...fields }: Fields = {}): ListedOrganisation {
  number += 1
  const id = organisationIdSchema.parse(
    `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  )
  const { points = [], openMeasures = 0, overdueMeasures = 0, nextDue = null, ...own } = fields
  return {
    organisation: {
      id,
      name,
      type: 'jobcenter',
      place: '',
      supportingBody: '',
      peerGroupConsent: false,
      contacts: [],
      createdAt: '2026-01-01T00:00:00.000Z',
      archivedAt: null,
      visitCount: 1,
      openVisitCount: 0,
      lastVisitDate: '2026-03-02',
      ...own,
    },
    facts: isRead ? { organisationId: id, points, openMeasures, overdueMeasures, nextDue } : null,
  }
}

const point = (points: string | null): PortfolioFacts['points'][number] => ({
  visitId: '00000000-0000-4000-8000-0000000000ff' as never,
  date: '2026-03-02',
  isClosed: true,
  status: points === null ? 'not_evaluable' : 'reliable',
  points,
})

const shown = (all: readonly ListedOrganisation[], view: Partial<PortfolioView> = {}) =>
  portfolioLines(all, { ...everything, ...view }).map((line) =>
    line.kind === 'group' ? `${line.type} (${line.count})` : line.organisation.name,
  )

describe('what the list shows', () => {
  const all = [
    listed('Ölmühle', { type: 'company', visitCount: 0, lastVisitDate: null }),
    listed('Kammer 10', { type: 'chamber', openVisitCount: 1, overdueMeasures: 2 }),
    listed('Kammer 9', { type: 'chamber', place: 'Halle' }),
    listed('Altes Amt', { archivedAt: '2026-01-01T00:00:00.000Z' }),
  ]

  it('names them in the order of their names, numbers by their size, without the archive', () => {
    expect(shown(all)).toEqual(['Kammer 9', 'Kammer 10', 'Ölmühle'])
    expect(shown(all, { archived: true })).toEqual(['Altes Amt'])
  })

  it('finds, and filters by type and state', () => {
    expect(shown(all, { search: 'halle' })).toEqual(['Kammer 9'])
    expect(shown(all, { type: 'company' })).toEqual(['Ölmühle'])
    expect(shown(all, { state: 'in_progress' })).toEqual(['Kammer 10'])
    expect(shown(all, { state: 'closed' })).toEqual(['Kammer 9'])
    expect(shown(all, { state: 'none' })).toEqual(['Ölmühle'])
    expect(shown(all, { state: 'overdue' })).toEqual(['Kammer 10'])
    expect(shown(all, { state: 'overdue', type: 'company' })).toEqual([])
  })

  it('puts them under the headings of their types, and has no heading without an organisation', () => {
    expect(shown(all, { groupByType: true })).toEqual([
      'chamber (2)',
      'Kammer 9',
      'Kammer 10',
      'company (1)',
      'Ölmühle',
    ])
  })
})

describe('the order', () => {
  const all = [
    listed('a', {
      points: [point('125/3')],
      openMeasures: 3,
      nextDue: { kind: 'visit', date: '2027-01-01' },
    }),
    listed('b', { points: [point('70'), point(null)], openMeasures: 1 }),
    listed('c', { points: [point(null)], nextDue: { kind: 'measure', date: '2026-12-01' } }),
    listed('d', { isRead: false }),
  ]

  it('goes by the last value there is; those without one come last in either direction', () => {
    expect(shown(all, { sortBy: 'course' })).toEqual(['a', 'b', 'c', 'd'])
    expect(shown(all, { sortBy: 'course', descending: true })).toEqual(['b', 'a', 'c', 'd'])
  })

  it('goes by measures, and by what is due next', () => {
    expect(shown(all, { sortBy: 'measures', descending: true })).toEqual(['a', 'b', 'c', 'd'])
    expect(shown(all, { sortBy: 'next_due' })).toEqual(['c', 'a', 'b', 'd'])
    expect(shown(all, { sortBy: 'next_due', descending: true })).toEqual(['a', 'c', 'b', 'd'])
  })
})
