import { isVersionAllowed, type ReportEdition } from '../../core/reports/report-edition.ts'
import type { ReportEntries, ReportInput } from '../../core/reports/report-input.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { VisitId } from '../../core/visits/visit.ts'
import type { EntriesOf, EntryKind, StoredEntries } from '../../core/visits/visit-entry.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import { selectPeerStatements } from '../../storage/peer-statements.ts'
import { readOrganisation } from '../organisations/organisation-record.ts'
import {
  readConsultantName,
  readReportSettings,
  readSupportTable,
} from '../settings/settings-handlers.ts'
import { readVisitsOfOrganisation, readWholeVisit } from '../visits/visit-record.ts'

export interface GatheredReport {
  readonly input: ReportInput
  /** Everything that was entered in the visit, whoever may see it. */
  readonly content: EntriesOf<EntryKind>
}

/** Gathers everything a report of a visit is made of. @param preparedOn ISO date */
export function readReportInput(
  db: ReadableDatabase,
  visitId: VisitId,
  edition: ReportEdition,
  preparedOn: string,
): Result<GatheredReport, 'visit.not_found' | 'visit.not_closed'> {
  const read = readWholeVisit(db, visitId)
  if (!read.ok) return read
  const { visit, snapshot, entries, measures } = read.value
  if (!isVersionAllowed(edition.version, visit.closedAt !== null)) return refuse('visit.not_closed')
  const organisation = readOrganisation(db, visit.organisationId)
  if (!organisation.ok) throw new Error(`The visit ${visitId} belongs to no organisation.`)
  const otherVisits = readVisitsOfOrganisation(db, visit.organisationId)
    .filter(({ id }) => id !== visitId)
    .map((record) => ({
      record,
      snapshot: readInstrumentSnapshot(db, record.snapshotHash),
    }))
  const input: ReportInput = {
    edition,
    settings: readReportSettings(db),
    organisation: organisation.value,
    visit: { record: visit, snapshot },
    entries: entriesOfReport(entries),
    measures: Object.values(measures),
    support: readSupportTable(db),
    peers: selectPeerStatements(db, visitId),
    otherVisits,
    author: readConsultantName(db),
    preparedOn,
  }
  const answers = { answer: visit.answers, self_answer: visit.selfAnswers }
  return ok({ input, content: { ...entries, ...answers, measure: measures } })
}

/** Only what may be reported goes on from here: raters, seats and the plan of the day never do. */
function entriesOfReport(entries: StoredEntries): ReportEntries {
  const { engagement, conversation, conversation_note, document_request, question } = entries
  const { key_figure, evidence, evidence_file, finding, priority_choice } = entries
  const { report_chapter, report_comment } = entries
  return {
    engagement,
    conversation,
    conversation_note,
    document_request,
    question,
    key_figure,
    evidence,
    evidence_file,
    finding,
    priority_choice,
    report_chapter,
    report_comment,
  }
}
