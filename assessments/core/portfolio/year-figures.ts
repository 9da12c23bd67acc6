import {
  type OrganisationType,
  offerSchema,
  organisationTypeSchema,
} from '../instruments/instrument-source.ts'
import { type Measure, type MeasureState, measureStateSchema } from '../measures/measure.ts'
import type { OrganisationId } from '../organisations/organisation.ts'
import type { VisitId, VisitScope } from '../visits/visit.ts'

/** A visit as the service point's own report counts it. */
export interface CountedVisit {
  readonly id: VisitId
  readonly organisationId: OrganisationId
  readonly organisationName: string
  readonly type: OrganisationType
  /** ISO date. */
  readonly date: string
  readonly scope: VisitScope
  readonly isClosed: boolean
}

export interface CountedMeasure {
  readonly organisationName: string
  readonly measure: Measure
}

export interface TypeCount {
  readonly type: OrganisationType
  /** Each once, however often it was visited. */
  readonly organisations: number
  readonly visits: number
  readonly closed: number
  readonly short: number
}

type Offer = Measure['offers'][number]

export interface YearFigures {
  readonly year: number
  readonly visits: Omit<TypeCount, 'type'>
  /** Only types that were visited, in the order of the types. */
  readonly types: readonly TypeCount[]
  /** Measures that were taken up at a visit of the year, by the state they have now. */
  readonly measures: Readonly<Record<MeasureState, number>>
  readonly measuresTakenUp: number
  /** Measures confirmed as effective at a visit of the year, whenever they were taken up. */
  readonly measuresConfirmed: number
  /** How many of the measures that were taken up name the offer; one measure may name several. */
  readonly offers: Readonly<Record<Offer, number>>
}

/** The years that have a visit, the latest first. */
export function yearsOf(visits: readonly Pick<CountedVisit, 'date'>[]): readonly number[] {
  const years = new Set(visits.map(({ date }) => yearOf(date)))
  return [...years].toSorted((a, b) => b - a)
}

/** Those of one year, the earliest first. */
export function visitsIn(visits: readonly CountedVisit[], year: number): readonly CountedVisit[] {
  return visits
    .filter(({ date }) => yearOf(date) === year)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/** Those that were taken up at a visit of the year. */
export function measuresTakenUpIn(
  measures: readonly CountedMeasure[],
  visits: readonly CountedVisit[],
  year: number,
): readonly CountedMeasure[] {
  const ids = idsOf(visitsIn(visits, year))
  return measures.filter(({ measure }) => ids.has(measure.visitId))
}

/**
 * What the service point did in a year, for its own annual report: counts only. A visit belongs to the year
 * of its day on site, a measure to the year of the visit in which it was taken up.
 */
export function yearFigures(
  visits: readonly CountedVisit[],
  measures: readonly CountedMeasure[],
  year: number,
): YearFigures {
  const inYear = visitsIn(visits, year)
  const takenUp = measuresTakenUpIn(measures, visits, year).map(({ measure }) => measure)
  const ids = idsOf(inYear)
  const types = organisationTypeSchema.options.map((type) => ({
    type,
    ...countVisits(inYear.filter((visit) => visit.type === type)),
  }))
  return {
    year,
    visits: countVisits(inYear),
    types: types.filter(({ visits: count }) => count > 0),
    measures: countBy(measureStateSchema.options, (state) =>
      takenUp.filter((measure) => measure.state === state),
    ),
    measuresTakenUp: takenUp.length,
    measuresConfirmed: measures.filter(
      ({ measure: { confirmation } }) => confirmation !== null && ids.has(confirmation.visitId),
    ).length,
    offers: countBy(offerSchema.options, (offer) =>
      takenUp.filter((measure) => measure.offers.includes(offer)),
    ),
  }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function idsOf(visits: readonly CountedVisit[]): ReadonlySet<string> {
  return new Set(visits.map(({ id }) => id))
}

function countVisits(visits: readonly CountedVisit[]): Omit<TypeCount, 'type'> {
  return {
    organisations: new Set(visits.map(({ organisationId }) => organisationId)).size,
    visits: visits.length,
    closed: visits.filter(({ isClosed }) => isClosed).length,
    short: visits.filter(({ scope }) => scope === 'short').length,
  }
}

function countBy<Key extends string>(
  keys: readonly Key[],
  having: (key: Key) => readonly unknown[],
): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, having(key).length])) as Record<Key, number>
}
