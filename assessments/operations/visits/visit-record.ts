import type { InstrumentSnapshot } from '../../core/instruments/instrument-snapshot.ts'
import type { Measure } from '../../core/measures/measure.ts'
import type { OrganisationId } from '../../core/organisations/organisation.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Answer, Perspective } from '../../core/visits/answer.ts'
import type { VisitDetails, VisitId, VisitRecord, VisitScope } from '../../core/visits/visit.ts'
import type { StoredEntries } from '../../core/visits/visit-entry.ts'
import { selectAnswers, selectAnswersOfOrganisation } from '../../storage/answers.ts'
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts'
import { selectLastIndicator } from '../../storage/entry-history.ts'
import {
  insertInstrumentSnapshot,
  readInstrumentSnapshot,
} from '../../storage/instrument-snapshots.ts'
import { selectMeasures } from '../../storage/measures.ts'
import {
  replaceConsultants,
  selectConsultants,
  selectConsultantsOfOrganisation,
} from '../../storage/visit-consultants.ts'
import { selectVisitEntries } from '../../storage/visit-entries.ts'
import {
  insertVisit,
  selectVisit,
  selectVisitsOfOrganisation,
  type VisitRow,
} from '../../storage/visits.ts'
import { groupBy } from '../group-by.ts'

/** A visit as stored, without its answers. Refuses with `visit.not_found`. */
export function findVisit(db: ReadableDatabase, id: VisitId): Result<VisitRow, 'visit.not_found'> {
  const row = selectVisit(db, id)
  return row === null ? refuse('visit.not_found') : ok(row)
}

/** A visit that may still be changed. Refuses with `visit.not_found` or `visit.closed`. */
export function findOpenVisit(
  db: ReadableDatabase,
  id: VisitId,
): Result<VisitRow, 'visit.not_found' | 'visit.closed'> {
  const found = findVisit(db, id)
  return found.ok && found.value.closedAt !== null ? refuse('visit.closed') : found
}

/** A whole visit with the instrument it is rated by. Refuses with `visit.not_found`. */
export function readVisit(
  db: ReadableDatabase,
  id: VisitId,
): Result<{ visit: VisitRecord; snapshot: InstrumentSnapshot }, 'visit.not_found'> {
  const found = findVisit(db, id)
  if (!found.ok) return found
  return ok({
    visit: {
      ...found.value,
      consultants: selectConsultants(db, id),
      answers: Object.fromEntries(selectAnswers(db, id, 'external')),
      selfAnswers: Object.fromEntries(selectAnswers(db, id, 'self')),
    },
    snapshot: readInstrumentSnapshot(db, found.value.snapshotHash),
  })
}

export interface WholeVisit {
  readonly visit: VisitRecord
  readonly snapshot: InstrumentSnapshot
  readonly entries: StoredEntries
  /** All measures of the organisation, by id. */
  readonly measures: Record<string, Measure>
  /** Where somebody worked last; null while nothing was answered. */
  readonly lastIndicatorId: string | null
}

/** A visit with everything that was entered in it. Refuses with `visit.not_found`. */
export function readWholeVisit(
  db: ReadableDatabase,
  id: VisitId,
): Result<WholeVisit, 'visit.not_found'> {
  const read = readVisit(db, id)
  if (!read.ok) return read
  return ok({
    ...read.value,
    entries: selectVisitEntries(db, id),
    measures: selectMeasures(db, read.value.visit.organisationId),
    lastIndicatorId: selectLastIndicator(db, id),
  })
}

/** All visits of an organisation, oldest first, read with few queries. */
export function readVisitsOfOrganisation(
  db: ReadableDatabase,
  organisationId: OrganisationId,
): VisitRecord[] {
  const consultants = groupBy(
    selectConsultantsOfOrganisation(db, organisationId),
    ({ visitId }) => visitId,
  )
  const answers = answersByVisit(db, organisationId, 'external')
  const selfAnswers = answersByVisit(db, organisationId, 'self')
  return selectVisitsOfOrganisation(db, organisationId).map((row) => ({
    ...row,
    consultants: (consultants.get(row.id) ?? []).map(({ name }) => name),
    answers: answers(row.id),
    selfAnswers: selfAnswers(row.id),
  }))
}

function answersByVisit(
  db: ReadableDatabase,
  organisationId: OrganisationId,
  perspective: Perspective,
): (id: VisitId) => Record<string, Answer> {
  const rows = selectAnswersOfOrganisation(db, organisationId, perspective)
  const byVisit = groupBy(rows, ({ visitId }) => visitId)
  return (id) =>
    Object.fromEntries(
      (byVisit.get(id) ?? []).map(({ indicatorId, answer }) => [indicatorId, answer]),
    )
}

export interface NewVisit {
  readonly id: VisitId
  readonly organisationId: OrganisationId
  readonly snapshot: InstrumentSnapshot
  readonly scope: VisitScope
  readonly details: VisitDetails
  readonly createdAt: string
}

/** Adds a visit without answers to an organisation that exists. */
export function addVisit(db: WritableDatabase, visit: NewVisit): void {
  const { id, organisationId, snapshot, scope, details, createdAt } = visit
  const snapshotHash = insertInstrumentSnapshot(db, snapshot)
  const { date, unit, consultants } = details
  insertVisit(db, { id, organisationId, snapshotHash, scope, createdAt, date, unit })
  replaceConsultants(db, id, consultants)
}
