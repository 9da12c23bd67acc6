import type { VisitId } from '../visits/visit.ts'
import type { Measure, MeasureState } from './measure.ts'

const nextStates = {
  proposed: ['agreed', 'postponed', 'rejected'],
  agreed: ['proposed', 'under_way', 'done', 'postponed', 'rejected'],
  under_way: ['agreed', 'done', 'postponed', 'rejected'],
  done: ['under_way', 'confirmed'],
  confirmed: ['done'],
  postponed: ['proposed', 'agreed', 'under_way', 'rejected'],
  rejected: ['proposed'],
} as const satisfies Record<MeasureState, readonly MeasureState[]>

/** Where a measure is looked at. */
export interface CurrentVisit {
  readonly id: VisitId
  /** Day on site, ISO date. */
  readonly date: string
  /** Day on site of the visit in which the measure was taken up; null when that visit is not known. */
  readonly measureTakenUpOn: string | null
}

function isLaterVisit({ visitId }: Measure, { id, date, measureTakenUpOn }: CurrentVisit) {
  return id !== visitId && measureTakenUpOn !== null && date > measureTakenUpOn
}

/**
 * The states a measure may have next, its present one first: a step on or back, postponed or rejected.
 * That it works can only be confirmed by a visit after the one in which it was taken up.
 * Source: domain §2.4
 */
export function allowedStates(measure: Measure, current: CurrentVisit): readonly MeasureState[] {
  const next: readonly MeasureState[] = nextStates[measure.state]
  const possible = isLaterVisit(measure, current)
    ? next
    : next.filter((state) => state !== 'confirmed')
  return [measure.state, ...possible]
}
