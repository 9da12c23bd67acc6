import { type OrganisationId, organisationIdSchema } from '../../core/organisations/organisation.ts'
import { ok } from '../../core/result.ts'
import { replaceContacts, selectAllContacts } from '../../storage/contacts.ts'
import type { WritableDatabase } from '../../storage/database.ts'
import {
  selectOrganisations,
  updateOrganisation,
  updateOrganisationArchivedAt,
} from '../../storage/organisations.ts'
import { groupBy } from '../group-by.ts'
import type { ReadHandler, WriteHandler } from '../handler-types.ts'
import { addOrganisation, readOrganisation } from './organisation-record.ts'

const byName = new Intl.Collator('de', { numeric: true })

/** In the order of their names. */
export const listOrganisations: ReadHandler<'organisations.list'> = (db, input) => {
  const contacts = groupBy(selectAllContacts(db), ({ organisationId }) => organisationId)
  const listed = selectOrganisations(db, input).map((row) => ({
    ...row,
    contacts: (contacts.get(row.id) ?? []).map(({ organisationId: _, ...contact }) => contact),
  }))
  return ok(listed.sort((one, other) => byName.compare(one.name, other.name)))
}

export const getOrganisation: ReadHandler<'organisations.get'> = (db, { id }) =>
  readOrganisation(db, id)

export const createOrganisation: WriteHandler<'organisations.create'> = (db, details, context) =>
  ok(
    addOrganisation(db, {
      id: organisationIdSchema.parse(context.newId()),
      details,
      createdAt: context.now().toISOString(),
    }),
  )

export const changeOrganisation: WriteHandler<'organisations.update'> = (db, { id, details }) => {
  const found = readOrganisation(db, id)
  if (!found.ok) return found
  const { contacts, ...fields } = details
  updateOrganisation(db, id, fields)
  replaceContacts(db, id, contacts)
  return readOrganisation(db, id)
}

export const archiveOrganisation: WriteHandler<'organisations.archive'> = (db, { id }, context) =>
  changeArchivedAt(db, id, context.now().toISOString())

export const restoreOrganisation: WriteHandler<'organisations.restore'> = (db, { id }) =>
  changeArchivedAt(db, id, null)

/** An organisation that is archived (or not) already stays as it is. */
function changeArchivedAt(db: WritableDatabase, id: OrganisationId, archivedAt: string | null) {
  const found = readOrganisation(db, id)
  if (!found.ok) return found
  if ((found.value.archivedAt === null) === (archivedAt === null)) return found
  updateOrganisationArchivedAt(db, id, archivedAt)
  return readOrganisation(db, id)
}
