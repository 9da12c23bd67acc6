import type { OrganisationId } from '../core/organisations/organisation.ts'
import type { VisitId } from '../core/visits/visit.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp, type Stamp } from './device.ts'
import { execute, selectAll } from './statements.ts'

export function selectConsultants(db: ReadableDatabase, visitId: VisitId): string[] {
  return selectAll<{ name: string }>(
    db,
    `SELECT name
     FROM visit_consultants
     WHERE visit_id = :visitId
     ORDER BY position_in_list`,
    { visitId },
  ).map(({ name }) => name)
}

/** The consultants of all visits of an organisation, each in its visit's order. */
export function selectConsultantsOfOrganisation(
  db: ReadableDatabase,
  organisationId: OrganisationId,
): { readonly visitId: VisitId; readonly name: string }[] {
  return selectAll(
    db,
    `SELECT visit_consultants.visit_id AS visitId, visit_consultants.name AS name
     FROM visits
     JOIN visit_consultants ON visit_consultants.visit_id = visits.id
     WHERE visits.organisation_id = :organisationId
     ORDER BY visits.id, visit_consultants.position_in_list`,
    { organisationId },
  )
}

/** Puts a whole list in the place of the one before. */
export function replaceConsultants(
  db: WritableDatabase,
  visitId: VisitId,
  names: readonly string[],
): void {
  const stamp = nextStamp(db)
  deleteConsultants(db, visitId)
  names.forEach((name, positionInList) => {
    insertConsultant(db, visitId, positionInList, name, stamp)
  })
}

export function deleteConsultants(db: WritableDatabase, visitId: VisitId): void {
  execute(db, 'DELETE FROM visit_consultants WHERE visit_id = :visitId', { visitId })
}

function insertConsultant(
  db: WritableDatabase,
  visitId: VisitId,
  positionInList: number,
  name: string,
  stamp: Stamp,
): void {
  execute(
    db,
    `INSERT INTO visit_consultants (visit_id, position_in_list, name, stamp_counter, stamp_device)
     VALUES (:visitId, :positionInList, :name, :stampCounter, :stampDevice)`,
    { visitId, positionInList, name, ...stamp },
  )
}
