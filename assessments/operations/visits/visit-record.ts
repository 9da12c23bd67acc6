import type { InstrumentSnapshot } from '../../core/instruments/instrument-snapshot.ts'
import type { OrganisationId } from '../../core/organisations/organisation.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { VisitDetails, VisitId, VisitRecord, VisitScope } from '../../core/visits/visit.ts'
import { selectAnswers, selectAnswersOfOrganisation } from '../../storage/answers.ts'
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts'
import {
  insertInstrumentSnapshot,
  readInstrumentSnapshot,
} from '../../storage/instrument-snapshots.ts'
import {
  replaceConsultants,
  selectConsultants,
  selectConsultantsOfOrganisation,
} from '../../storage/visit-consultants.ts'
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
    },
    snapshot: readInstrumentSnapshot(db, found.value.snapshotHash),
  })
}

/** All visits of an organisation, oldest first, read with three queries. */
export function readVisitsOfOrganisation(
  db: ReadableDatabase,
  organisationId: OrganisationId,
): VisitRecord[] {
  const consultants = groupBy(
    selectConsultantsOfOrganisation(db, organisationId),
    ({ visitId }) => visitId,
  )
  const answers = groupBy(
    selectAnswersOfOrganisation(db, organisationId, 'external'),
    ({ visitId }) => visitId,
  )
  return selectVisitsOfOrganisation(db, organisationId).map((row) => ({
    ...row,
    consultants: (consultants.get(row.id) ?? []).map(({ name }) => name),
    answers: Object.fromEntries(
      (answers.get(row.id) ?? []).map(({ indicatorId, answer }) => [indicatorId, answer]),
    ),
  }))
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
export function addVisit(db: WritableDatabase, visit: NewVisit): VisitRecord {
  const { id, organisationId, snapshot, scope, details, createdAt } = visit
  const snapshotHash = insertInstrumentSnapshot(db, snapshot)
  const row = { id, organisationId, snapshotHash, scope, createdAt }
  insertVisit(db, { ...row, date: details.date, unit: details.unit })
  replaceConsultants(db, id, details.consultants)
  return { ...details, ...row, closedAt: null, revision: 1, answers: {} }
}
