import type { Measure, MeasureState } from './measure.ts'

/** Not yet confirmed as effective, and not given up. */
const openStates: ReadonlySet<MeasureState> = new Set(['proposed', 'agreed', 'under_way', 'done'])

export interface OpenMeasure {
  readonly id: string
  readonly measure: Measure
  /** Its day has passed and it is not done. */
  readonly isOverdue: boolean
}

/**
 * What an organisation still has to do or to show, the earliest due first, those without a day last.
 * A measure that is done stays open until a later visit confirms it.
 * @param today ISO date; a measure due today is not overdue
 */
export function openMeasures(
  measures: Readonly<Record<string, Measure>>,
  today: string,
): readonly OpenMeasure[] {
  return Object.entries(measures)
    .filter(([, { state }]) => isOpenState(state))
    .map(([id, measure]) => ({ id, measure, isOverdue: isOverdue(measure, today) }))
    .toSorted((a, b) => compareDue(a.measure, b.measure))
}

export function isOpenState(state: MeasureState): boolean {
  return openStates.has(state)
}

/** Its day has passed, and it is neither done nor given up. @param today ISO date */
export function isOverdue({ dueOn, state }: Measure, today: string): boolean {
  return dueOn !== null && dueOn < today && isOpenState(state) && state !== 'done'
}

/** The earliest due first, those without a day last; then by title. */
export function compareDue(a: Measure, b: Measure): number {
  if (a.dueOn === b.dueOn) return a.title.localeCompare(b.title, 'de')
  if (a.dueOn === null) return 1
  if (b.dueOn === null) return -1
  return a.dueOn < b.dueOn ? -1 : 1
}
