import type { Contact, OrganisationId } from '../core/organisations/organisation.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp, type Stamp } from './device.ts'
import { execute, selectAll } from './statements.ts'

const columns = 'name, position, email, phone'

export function selectContacts(db: ReadableDatabase, organisationId: OrganisationId): Contact[] {
  return selectAll<Contact>(
    db,
    `SELECT ${columns}
     FROM contacts
     WHERE organisation_id = :organisationId
     ORDER BY position_in_list`,
    { organisationId },
  )
}

/** The contacts of all organisations at once, each in its organisation's order. */
export function selectAllContacts(
  db: ReadableDatabase,
): (Contact & { readonly organisationId: OrganisationId })[] {
  return selectAll(
    db,
    `SELECT organisation_id AS organisationId, ${columns}
     FROM contacts
     ORDER BY organisation_id, position_in_list`,
  )
}

/** Puts a whole list in the place of the one before. */
export function replaceContacts(
  db: WritableDatabase,
  organisationId: OrganisationId,
  contacts: readonly Contact[],
): void {
  const stamp = nextStamp(db)
  deleteContacts(db, organisationId)
  contacts.forEach((contact, positionInList) => {
    insertContact(db, organisationId, positionInList, contact, stamp)
  })
}

function deleteContacts(db: WritableDatabase, organisationId: OrganisationId): void {
  execute(db, 'DELETE FROM contacts WHERE organisation_id = :organisationId', { organisationId })
}

function insertContact(
  db: WritableDatabase,
  organisationId: OrganisationId,
  positionInList: number,
  { name, position, email, phone }: Contact,
  stamp: Stamp,
): void {
  execute(
    db,
    `INSERT INTO contacts
       (organisation_id, position_in_list, name, position, email, phone,
        stamp_counter, stamp_device)
     VALUES
       (:organisationId, :positionInList, :name, :position, :email, :phone,
        :stampCounter, :stampDevice)`,
    { organisationId, positionInList, name, position, email, phone, ...stamp },
  )
}
