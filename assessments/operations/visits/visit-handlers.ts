import type { OperationInput } from '../../contract/contract-types.ts'
import { resolveInstrument } from '../../core/instruments/resolve-instrument.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { carryOver } from '../../core/visits/carry-over.ts'
import { isOnlyPrepared } from '../../core/visits/is-only-prepared.ts'
import { type VisitId, type VisitRecord, visitIdSchema } from '../../core/visits/visit.ts'
import type { EntryChange } from '../../core/visits/visit-entry.ts'
import { hasAnswers } from '../../storage/answers.ts'
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts'
import { deleteEntryHistory } from '../../storage/entry-history.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import { deleteReportExports } from '../../storage/report-exports.ts'
import { deleteConsultants, replaceConsultants } from '../../storage/visit-consultants.ts'
import { deleteVisitEntries, selectVisitEntries } from '../../storage/visit-entries.ts'
import { selectVisitEvents } from '../../storage/visit-events.ts'
import { deleteVisit, updateVisitDetails } from '../../storage/visits.ts'
import { saveEntries } from '../entries/entry-handlers.ts'
import type { ReadHandler, WriteHandler } from '../handler-types.ts'
import { findInstrument } from '../instruments/installed-instrument.ts'
import type { OperationContext } from '../operation-context.ts'
import { readOrganisation } from '../organisations/organisation-record.ts'
import { readConsultantName } from '../settings/settings-handlers.ts'
import { type Act, closeVisit, reopenVisit } from './close-visit.ts'
import {
  addVisit,
  findOpenVisit,
  findVisit,
  readVisit,
  readVisitsOfOrganisation,
  readWholeVisit,
  type WholeVisit,
} from './visit-record.ts'

export const getVisitSeries: ReadHandler<'visits.series'> = (db, { organisationId }) => {
  const organisation = readOrganisation(db, organisationId)
  if (!organisation.ok) return organisation
  const visits = readVisitsOfOrganisation(db, organisationId)
  const hashes = [...new Set(visits.map(({ snapshotHash }) => snapshotHash))]
  const snapshots = hashes.map((hash) => [hash, readInstrumentSnapshot(db, hash)])
  return ok({ snapshots: Object.fromEntries(snapshots), visits })
}

export const getVisit: ReadHandler<'visits.get'> = (db, { id }) => readWholeVisit(db, id)

export const getVisitEvents: ReadHandler<'visits.events'> = (db, { id }) => {
  const visit = findVisit(db, id)
  return visit.ok ? ok(selectVisitEvents(db, id)) : visit
}

export const createVisit: WriteHandler<'visits.create'> = (db, input, context) => {
  const { organisationId, instrumentId, version, profileId, scope, details } = input
  const organisation = readOrganisation(db, organisationId)
  if (!organisation.ok) return organisation
  const instrument = findInstrument(context, instrumentId, version)
  if (!instrument.ok) return instrument
  const snapshot = resolveInstrument(instrument.value, profileId)
  if (!snapshot.ok) return snapshot
  const previous = findPreviousVisit(db, input)
  if (!previous.ok) return previous
  const id = visitIdSchema.parse(context.newId())
  const act = actNow(db, context)
  addVisit(db, {
    id,
    organisationId,
    snapshot: snapshot.value,
    scope,
    details,
    createdAt: act.at,
  })
  if (previous.value !== null)
    saveCarriedOver(db, id, carryOver(previous.value, snapshot.value), act)
  const created = readWholeVisit(db, id)
  if (!created.ok) throw new Error(`The visit ${id} was added and is not there.`)
  return created
}

/** The visit to take over from; null for none. One of another organisation is not to be found here. */
function findPreviousVisit(
  db: ReadableDatabase,
  { organisationId, carryOverFrom }: OperationInput<'visits.create'>,
): Result<WholeVisit | null, 'visit.not_found'> {
  if (carryOverFrom === null) return ok(null)
  const found = readWholeVisit(db, carryOverFrom)
  const isOfAnother = found.ok && found.value.visit.organisationId !== organisationId
  return isOfAnother ? refuse('visit.not_found') : found
}

function saveCarriedOver(
  db: WritableDatabase,
  id: VisitId,
  changes: readonly EntryChange[],
  act: Act,
): void {
  const saved = saveEntries(db, id, changes, act)
  if (!saved.ok) throw new Error(`What was taken over does not fit: ${saved.error.code}`)
}

export const changeVisit: WriteHandler<'visits.update'> = (db, { id, details }) => {
  const found = findOpenVisit(db, id)
  if (!found.ok) return found
  updateVisitDetails(db, id, details)
  replaceConsultants(db, id, details.consultants)
  return readVisitRecord(db, id)
}

export const handleCloseVisit: WriteHandler<'visits.close'> = (db, { id }, context) => {
  const closed = closeVisit(db, id, actNow(db, context))
  return closed.ok ? readVisitRecord(db, id) : closed
}

export const handleReopenVisit: WriteHandler<'visits.reopen'> = (db, { id, reason }, context) => {
  const reopened = reopenVisit(db, id, reason, actNow(db, context))
  return reopened.ok ? readVisitRecord(db, id) : reopened
}

/** What was only planned may go with its visit. An answer that was given and taken back still is one: its history stays. */
export const discardVisit: WriteHandler<'visits.discard'> = (db, { id }) => {
  const found = findVisit(db, id)
  if (!found.ok) return found
  const isPrepared = isOnlyPrepared(selectVisitEntries(db, id))
  if (hasAnswers(db, id) || !isPrepared) return refuse('visit.has_answers')
  deleteVisitEntries(db, id)
  deleteEntryHistory(db, id)
  deleteReportExports(db, id)
  deleteConsultants(db, id)
  deleteVisit(db, id)
  return ok({})
}

function readVisitRecord(
  db: ReadableDatabase,
  id: VisitId,
): Result<VisitRecord, 'visit.not_found'> {
  const read = readVisit(db, id)
  return read.ok ? ok(read.value.visit) : read
}

function actNow(db: ReadableDatabase, context: OperationContext): Act {
  return { by: readConsultantName(db), at: context.now().toISOString() }
}
