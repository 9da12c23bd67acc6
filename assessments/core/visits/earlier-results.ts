import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { Measure } from '../measures/measure.ts'
import type { Rating } from './answer.ts'
import type { VisitId, VisitRecord } from './visit.ts'

/** A closed visit with the instrument it was rated by. */
export interface EarlierVisit {
  readonly visit: Pick<VisitRecord, 'id' | 'date' | 'answers'>
  readonly snapshot: InstrumentSnapshot
}

/** What one earlier visit says about an indicator. */
export interface EarlierResult {
  readonly visitId: VisitId
  /** Day on site, ISO date. */
  readonly date: string
  readonly rating: Rating
  readonly note: string
  readonly clientWording: string
  /** Taken up in that visit, in whatever state they are today. */
  readonly measures: readonly Measure[]
}

interface Series {
  readonly visits: readonly VisitRecord[]
  readonly snapshots: Readonly<Record<string, InstrumentSnapshot>>
}

type PlaceInTime = Pick<VisitRecord, 'id' | 'date' | 'createdAt'>

/**
 * The closed visits of an organisation that lie before one of its visits: by their day on site, those of
 * one day by when they were made. A visit that is still being worked on, or was opened again, says nothing
 * final and is left out. @returns oldest first
 */
export function closedVisitsBefore(
  visit: PlaceInTime,
  { visits, snapshots }: Series,
): readonly EarlierVisit[] {
  return visits
    .filter((other) => other.closedAt !== null && isBefore(other, visit))
    .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
    .flatMap((other) => {
      const snapshot = snapshots[other.snapshotHash]
      const { id, date, answers } = other
      return snapshot === undefined ? [] : [{ visit: { id, date, answers }, snapshot }]
    })
}

/** The closed visit with the latest day on site; null while there is none. */
export function lastClosedVisit(visits: readonly VisitRecord[]): VisitRecord | null {
  const closed = visits.filter(({ closedAt }) => closedAt !== null)
  return closed.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)).at(-1) ?? null
}

function isBefore(a: PlaceInTime, b: PlaceInTime): boolean {
  if (a.date !== b.date) return a.date < b.date
  return a.createdAt !== b.createdAt ? a.createdAt < b.createdAt : a.id < b.id
}

const shownVisits = 3

/**
 * What the last three earlier visits say about an indicator, oldest first. An indicator is found again by
 * its comparison key alone, never by its code or id. A visit that neither answered it nor took up a
 * measure for it is passed over. Source: docs/method.md §9
 *
 * @param earlier closed visits, oldest first
 * @param measures all measures of the organisation
 */
export function earlierResults(
  comparisonKey: string,
  earlier: readonly EarlierVisit[],
  measures: readonly Measure[],
): readonly EarlierResult[] {
  return earlier
    .flatMap((visit) => resultIn(visit, comparisonKey, measures) ?? [])
    .filter(saysSomething)
    .slice(-shownVisits)
}

function resultIn(
  { visit, snapshot }: EarlierVisit,
  comparisonKey: string,
  measures: readonly Measure[],
): EarlierResult | null {
  const indicator = snapshot.dimensions
    .flatMap(({ indicators }) => indicators)
    .find((item) => item.comparisonKey === comparisonKey)
  if (indicator === undefined) return null
  const answer = visit.answers[indicator.id]
  return {
    visitId: visit.id,
    date: visit.date,
    rating: answer?.rating ?? { status: 'open' },
    note: answer?.note ?? '',
    clientWording: answer?.clientWording ?? '',
    measures: measures.filter(
      (measure) => measure.visitId === visit.id && measure.comparisonKeys.includes(comparisonKey),
    ),
  }
}

function saysSomething({ rating, note, clientWording, measures }: EarlierResult): boolean {
  return rating.status !== 'open' || note !== '' || clientWording !== '' || measures.length > 0
}
