import { expect, it } from 'vitest'
import { organisationIdSchema } from '../../../../assessments/core/organisations/organisation.ts'
import {
  type CountedVisit,
  yearFigures,
  yearsOf,
} from '../../../../assessments/core/portfolio/year-figures.ts'
import { yearSheets } from '../../../../assessments/core/portfolio/year-sheets.ts'
import { visitIdSchema } from '../../../../assessments/core/visits/visit.ts'
import { aMeasure } from '../../../support/build-entries.ts'
import { german } from '../../../support/build-report.ts'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

function aVisitOf(
  organisation: number,
  date: string,
  fields: Partial<CountedVisit> = {},
): CountedVisit {
  return {
    id: visitIdSchema.parse(uuid(organisation * 100_000_000 + Number(date.replaceAll('-', '')))),
    organisationId: organisationIdSchema.parse(uuid(organisation)),
    organisationName: `=Organisation ${organisation}`,
    type: 'jobcenter',
    date,
    scope: 'full',
    isClosed: true,
    ...fields,
  }
}

const first = aVisitOf(1, '2025-12-31')
const visits = [
  first,
  aVisitOf(1, '2026-01-01'),
  aVisitOf(1, '2026-12-31', { scope: 'short', isClosed: false }),
  aVisitOf(2, '2026-05-04'),
  aVisitOf(3, '2026-05-05', { type: 'chamber' }),
]
const chamberVisit = visits[4] ?? first
const measures = [
  {
    ...aMeasure,
    visitId: first.id,
    state: 'confirmed' as const,
    confirmation: { visitId: chamberVisit.id, note: '' },
  },
  {
    ...aMeasure,
    visitId: chamberVisit.id,
    state: 'agreed' as const,
    offers: ['B' as const, 'K' as const],
  },
  { ...aMeasure, visitId: chamberVisit.id, state: 'rejected' as const, offers: ['B' as const] },
].map((measure) => ({ organisationName: 'Kammer', measure }))

it('counts a visit in the year of its day, and an organisation once', () => {
  expect(yearsOf(visits)).toEqual([2026, 2025])
  const figures = yearFigures(visits, measures, 2026)
  expect(figures.visits).toEqual({ organisations: 3, visits: 4, closed: 3, short: 1 })
  expect(figures.types).toEqual([
    { type: 'jobcenter', organisations: 2, visits: 3, closed: 2, short: 1 },
    { type: 'chamber', organisations: 1, visits: 1, closed: 1, short: 0 },
  ])
})

it('counts measures in the year they were taken up, and confirmed ones where they were confirmed', () => {
  const figures = yearFigures(visits, measures, 2026)
  expect(figures.measuresTakenUp).toBe(2)
  expect(figures.measures).toMatchObject({ agreed: 1, rejected: 1, confirmed: 0 })
  expect(figures.measuresConfirmed).toBe(1)
  expect(figures.offers).toEqual({ S: 0, H: 0, B: 2, K: 1 })
  expect(yearFigures(visits, measures, 2025)).toMatchObject({
    measuresTakenUp: 1,
    measuresConfirmed: 0,
  })
})

it('is all zero in a year without anything', () => {
  const figures = yearFigures([], [], 2026)
  expect(figures.visits).toEqual({ organisations: 0, visits: 0, closed: 0, short: 0 })
  expect(figures.types).toEqual([])
  expect(yearsOf([])).toEqual([])
})

it('hands the same counts out as sheets, with what they were counted from', () => {
  const [counts, visited, taken] = yearSheets(visits, measures, 2026, german)
  expect(counts?.name).toBe('Jahr 2026')
  expect(counts?.rows.slice(0, 4).map((row) => row.at(-1))).toEqual([3, 4, 3, 1])
  expect(visited?.rows.map(([, , day]) => day)).toEqual(
    ['2026-01-01', '2026-05-04', '2026-05-05', '2026-12-31'].map((day) => ({ day })),
  )
  expect(taken?.rows).toHaveLength(2)
})
