import type { OrganisationId } from '../core/organisations/organisation.ts'
import type { VisitId, VisitRecord } from '../core/visits/visit.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp } from './device.ts'
import { execute, executeOnOneRow, selectAll, selectOne } from './statements.ts'

/** A visit without its consultants and answers, which stand in tables of their own. */
export type VisitRow = Omit<VisitRecord, 'consultants' | 'answers' | 'selfAnswers'>

export type NewVisitRow = Omit<VisitRow, 'closedAt' | 'revision'>

const columns = `
  id,
  organisation_id AS organisationId,
  snapshot_hash AS snapshotHash,
  scope,
  date,
  unit,
  created_at AS createdAt,
  closed_at AS closedAt,
  revision`

export function selectVisit(db: ReadableDatabase, id: VisitId): VisitRow | null {
  return selectOne<VisitRow>(db, `SELECT ${columns} FROM visits WHERE id = :id`, { id })
}

/** Oldest first; visits of one day in the order in which they were made. */
export function selectVisitsOfOrganisation(
  db: ReadableDatabase,
  organisationId: OrganisationId,
): VisitRow[] {
  return selectAll<VisitRow>(
    db,
    `SELECT ${columns}
     FROM visits
     WHERE organisation_id = :organisationId
     ORDER BY date, rowid`,
    { organisationId },
  )
}

/** The visits of all organisations, the earliest first. */
export function selectVisitsOfAll(db: ReadableDatabase): VisitRow[] {
  return selectAll<VisitRow>(db, `SELECT ${columns} FROM visits ORDER BY date, rowid`)
}

export function insertVisit(db: WritableDatabase, visit: NewVisitRow): void {
  const { id, organisationId, snapshotHash, scope, date, unit, createdAt } = visit
  execute(
    db,
    `INSERT INTO visits
       (id, organisation_id, snapshot_hash, scope, date, unit, created_at, revision,
        stamp_counter, stamp_device)
     VALUES
       (:id, :organisationId, :snapshotHash, :scope, :date, :unit, :createdAt, 1,
        :stampCounter, :stampDevice)`,
    { id, organisationId, snapshotHash, scope, date, unit, createdAt, ...nextStamp(db) },
  )
}

/** Throws if the visit is closed. */
export function updateVisitDetails(
  db: WritableDatabase,
  id: VisitId,
  { date, unit }: Pick<VisitRow, 'date' | 'unit'>,
): void {
  executeOnOneRow(
    db,
    `UPDATE visits
     SET date = :date, unit = :unit, stamp_counter = :stampCounter, stamp_device = :stampDevice
     WHERE id = :id AND closed_at IS NULL`,
    { id, date, unit, ...nextStamp(db) },
  )
}

/** From now on another snapshot says what the visit is rated by. Throws if the visit is closed. */
export function updateVisitSnapshot(db: WritableDatabase, id: VisitId, snapshotHash: string): void {
  executeOnOneRow(
    db,
    `UPDATE visits
     SET snapshot_hash = :snapshotHash, stamp_counter = :stampCounter, stamp_device = :stampDevice
     WHERE id = :id AND closed_at IS NULL`,
    { id, snapshotHash, ...nextStamp(db) },
  )
}

/** Throws if the visit is closed already. */
export function updateVisitClosed(db: WritableDatabase, id: VisitId, closedAt: string): void {
  executeOnOneRow(
    db,
    `UPDATE visits
     SET closed_at = :closedAt, stamp_counter = :stampCounter, stamp_device = :stampDevice
     WHERE id = :id AND closed_at IS NULL`,
    { id, closedAt, ...nextStamp(db) },
  )
}

/** The visit's next revision begins. Throws if the visit is not closed. */
export function updateVisitReopened(db: WritableDatabase, id: VisitId): void {
  executeOnOneRow(
    db,
    `UPDATE visits
     SET closed_at = NULL, revision = revision + 1,
         stamp_counter = :stampCounter, stamp_device = :stampDevice
     WHERE id = :id AND closed_at IS NOT NULL`,
    { id, ...nextStamp(db) },
  )
}

/** The visit's other rows have to be deleted before. */
export function deleteVisit(db: WritableDatabase, id: VisitId): void {
  executeOnOneRow(db, 'DELETE FROM visits WHERE id = :id', { id })
}
