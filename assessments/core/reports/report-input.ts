import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { Measure } from '../measures/measure.ts'
import type { SupportTable } from '../measures/support-table.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { MadeStatements } from '../peers/peer-statements.ts'
import type { VisitRecord } from '../visits/visit.ts'
import type { EntriesOf } from '../visits/visit-entry.ts'
import type { ReportEdition } from './report-edition.ts'
import type { ReportSettings } from './report-settings.ts'

export interface ReportVisit {
  readonly record: VisitRecord
  readonly snapshot: InstrumentSnapshot
}

/** What of a visit's entries a report may be made of; what of it an audience may see is decided once. */
export type ReportEntries = EntriesOf<
  | 'engagement'
  | 'conversation'
  | 'document_request'
  | 'key_figure'
  | 'evidence'
  | 'finding'
  | 'priority_choice'
  | 'conversation_note'
  | 'question'
  | 'evidence_file'
  | 'report_chapter'
  | 'report_comment'
>

/** What a report is made of. */
export interface ReportInput {
  readonly edition: ReportEdition
  /** What all reports of the service point have in common. */
  readonly settings: ReportSettings
  readonly organisation: Organisation
  /** The visit that is reported. */
  readonly visit: ReportVisit
  /** Of the visit that is reported. */
  readonly entries: ReportEntries
  /** All of the organisation. */
  readonly measures: readonly Measure[]
  /** What the service point offers for what. */
  readonly support: SupportTable
  /** What was said about this visit beside others, by dimension id. */
  readonly peers: MadeStatements
  /** The organisation's other visits, in any order; only earlier ones are used. */
  readonly otherVisits: readonly ReportVisit[]
  /** Who signs as author: the name given at first run, never the computer's login. */
  readonly author: string
  /** ISO date. */
  readonly preparedOn: string
}
