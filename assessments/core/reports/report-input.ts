import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { VisitRecord } from '../visits/visit.ts'

export interface ReportVisit {
  readonly record: VisitRecord
  readonly snapshot: InstrumentSnapshot
}

/** What a client report is made of. */
export interface ReportInput {
  readonly organisation: Organisation
  /** The visit that is reported. */
  readonly visit: ReportVisit
  /** The organisation's other visits, in any order; only earlier ones are used. */
  readonly otherVisits: readonly ReportVisit[]
  /** Who signs as author: the name given at first run, never the computer's login. */
  readonly author: string
  /** ISO date. */
  readonly preparedOn: string
}
