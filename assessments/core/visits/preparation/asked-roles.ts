import type { InstrumentSnapshot } from '../../instruments/instrument-snapshot.ts'
import { itemsInScope } from '../../scoring/items-in-scope.ts'
import type { VisitScope } from '../visit.ts'

/** What a visit is planned by: its instrument, and how much of it. */
export interface PlannedInstrument {
  readonly snapshot: InstrumentSnapshot
  readonly scope: VisitScope
}

export interface AskedCount {
  readonly id: string
  /** How many indicators of the scope ask there. */
  readonly indicators: number
}

/** The indicators that count before anything is rated, in catalogue order. */
export function plannedIndicators({ snapshot, scope }: PlannedInstrument) {
  return itemsInScope({ snapshot, scope, answers: {} }).map(({ indicator }) => indicator)
}

/**
 * The roles that the indicators of the scope want to hear, the ones most asked for first, then in the
 * instrument's order. Roles that no indicator asks for are left out.
 */
export function askedRoles(planned: PlannedInstrument): readonly AskedCount[] {
  return countAsked(planned, 'roles')
}

/** The places that the indicators of the scope want to see, in the same order. */
export function askedPlaces(planned: PlannedInstrument): readonly AskedCount[] {
  return countAsked(planned, 'places')
}

function countAsked(planned: PlannedInstrument, list: 'roles' | 'places'): readonly AskedCount[] {
  const indicators = plannedIndicators(planned)
  return planned.snapshot[list]
    .map(({ id }) => ({
      id,
      indicators: indicators.filter((indicator) => indicator[list].includes(id)).length,
    }))
    .filter((asked) => asked.indicators > 0)
    .toSorted((a, b) => b.indicators - a.indicators)
}
