import type { OrganisationId } from '../organisations/organisation.ts'
import { foldForSearch, searchedWords } from '../search/fold-for-search.ts'
import type { Measure, MeasureState } from './measure.ts'
import { compareDue, isOpenState, isOverdue } from './open-measures.ts'

/** A measure with the organisation that has agreed to it. */
export interface BoardMeasure {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly organisationName: string
  readonly measure: Measure
}

/** What is looked for; null and empty for everything. */
export interface BoardFilter {
  readonly typed: string
  readonly organisationId: OrganisationId | null
  readonly offer: Measure['offers'][number] | null
  readonly topic: string | null
  readonly isOverdueOnly: boolean
}

export const wholeBoard: BoardFilter = {
  typed: '',
  organisationId: null,
  offer: null,
  topic: null,
  isOverdueOnly: false,
}

export interface BoardColumn {
  readonly state: MeasureState
  /** The earliest due first, those without a day last. */
  readonly measures: readonly BoardMeasure[]
}

const columnStates: readonly MeasureState[] = [
  'proposed',
  'agreed',
  'under_way',
  'done',
  'confirmed',
]
/** Shown only when there are any: nobody plans with them. */
const asideStates: readonly MeasureState[] = ['postponed', 'rejected']

function matches(
  { organisationId, organisationName, measure }: BoardMeasure,
  filter: BoardFilter,
  today: string,
): boolean {
  const folded = foldForSearch(
    `${organisationName} ${measure.title} ${measure.responsibleFunction} ${measure.successCriterion}`,
  )
  return (
    searchedWords(filter.typed).every((word) => folded.includes(word)) &&
    (filter.organisationId === null || organisationId === filter.organisationId) &&
    (filter.offer === null || measure.offers.includes(filter.offer)) &&
    (filter.topic === null || measure.topics.includes(filter.topic)) &&
    (!filter.isOverdueOnly || isOverdue(measure, today))
  )
}

/**
 * The measures of all organisations by state. @param today ISO date. Columns of the way from proposed to
 * confirmed are always there, empty or not; postponed and rejected only when they hold something.
 */
export function measureBoard(
  measures: readonly BoardMeasure[],
  filter: BoardFilter,
  today: string,
): readonly BoardColumn[] {
  const found = measures.filter((each) => matches(each, filter, today))
  const columnOf = (state: MeasureState) => ({
    state,
    measures: found
      .filter(({ measure }) => measure.state === state)
      .toSorted((a, b) => compareDue(a.measure, b.measure)),
  })
  return [
    ...columnStates.map(columnOf),
    ...asideStates.map(columnOf).filter(({ measures: inState }) => inState.length > 0),
  ]
}

export interface Reminder {
  readonly overdue: number
  /** Due within the next days, today among them, and not done. */
  readonly dueSoon: number
}

const soonDays = 30
const dayMilliseconds = 86_400_000

/** What to be reminded of when the day begins. @param today ISO date */
export function reminderOf(measures: readonly BoardMeasure[], today: string): Reminder {
  const soon = new Date(Date.parse(today) + soonDays * dayMilliseconds).toISOString().slice(0, 10)
  const awaited = measures.filter(
    ({ measure }) => isOpenState(measure.state) && measure.state !== 'done',
  )
  return {
    overdue: awaited.filter(({ measure }) => isOverdue(measure, today)).length,
    dueSoon: awaited.filter(
      ({ measure: { dueOn } }) => dueOn !== null && dueOn >= today && dueOn <= soon,
    ).length,
  }
}
