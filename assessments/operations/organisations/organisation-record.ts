import type {
  Organisation,
  OrganisationDetails,
  OrganisationId,
} from '../../core/organisations/organisation.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { replaceContacts, selectContacts } from '../../storage/contacts.ts'
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts'
import { insertOrganisation, selectOrganisation } from '../../storage/organisations.ts'

/** A whole organisation. Refuses with `organisation.not_found`. */
export function readOrganisation(
  db: ReadableDatabase,
  id: OrganisationId,
): Result<Organisation, 'organisation.not_found'> {
  const row = selectOrganisation(db, id)
  return row === null
    ? refuse('organisation.not_found')
    : ok({ ...row, contacts: selectContacts(db, id) })
}

export interface NewOrganisation {
  readonly id: OrganisationId
  readonly details: OrganisationDetails
  readonly createdAt: string
}

export function addOrganisation(
  db: WritableDatabase,
  { id, details, createdAt }: NewOrganisation,
): Organisation {
  const { contacts, ...fields } = details
  insertOrganisation(db, { ...fields, id, createdAt })
  replaceContacts(db, id, contacts)
  return { ...details, id, createdAt, archivedAt: null }
}
