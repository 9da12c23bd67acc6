import type { ReportEntries, ReportInput } from '../../core/reports/report-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { VisitId } from '../../core/visits/visit.ts'
import type { StoredEntries } from '../../core/visits/visit-entry.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import { selectPeerStatements } from '../../storage/peer-statements.ts'
import { readOrganisation } from '../organisations/organisation-record.ts'
import { readConsultantName, readSupportTable } from '../settings/settings-handlers.ts'
import { readVisitsOfOrganisation, readWholeVisit } from '../visits/visit-record.ts'

/** Gathers everything a report of a visit is made of. @param preparedOn ISO date */
export function readReportInput(
  db: ReadableDatabase,
  visitId: VisitId,
  preparedOn: string,
): Result<ReportInput, 'visit.not_found'> {
  const read = readWholeVisit(db, visitId)
  if (!read.ok) return read
  const { visit, snapshot, entries, measures } = read.value
  const organisation = readOrganisation(db, visit.organisationId)
  if (!organisation.ok) throw new Error(`The visit ${visitId} belongs to no organisation.`)
  const otherVisits = readVisitsOfOrganisation(db, visit.organisationId)
    .filter(({ id }) => id !== visitId)
    .map((record) => ({
      record,
      snapshot: readInstrumentSnapshot(db, record.snapshotHash),
    }))
  return ok({
    organisation: organisation.value,
    visit: { record: visit, snapshot },
    entries: entriesOfReport(entries),
    measures: Object.values(measures),
    support: readSupportTable(db),
    peers: selectPeerStatements(db, visitId),
    otherVisits,
    author: readConsultantName(db),
    preparedOn,
  })
}

/** Only what may be reported goes on from here. */
function entriesOfReport(entries: StoredEntries): ReportEntries {
  const { engagement, conversation, document_request, key_figure } = entries
  const { evidence, finding, priority_choice } = entries
  return {
    engagement,
    conversation,
    document_request,
    key_figure,
    evidence,
    finding,
    priority_choice,
  }
}
