import type { OrganisationType } from '../core/instruments/instrument-source.ts'
import type {
  Organisation,
  OrganisationDetails,
  OrganisationId,
} from '../core/organisations/organisation.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp } from './device.ts'
import { execute, executeOnOneRow, selectAll, selectOne } from './statements.ts'

/** An organisation without its contacts, which stand in a table of their own. */
export type OrganisationRow = Omit<Organisation, 'contacts'>

/** An organisation with what the list says about its visits. */
export interface ListedOrganisationRow extends OrganisationRow {
  readonly visitCount: number
  readonly lastVisitDate: string | null
  readonly openVisitCount: number
}

interface StoredOrganisation {
  readonly id: OrganisationId
  readonly name: string
  readonly type: OrganisationType
  readonly supportingBody: string
  readonly place: string
  readonly peerGroupConsent: 0 | 1
  readonly createdAt: string
  readonly archivedAt: string | null
}

type OrganisationFields = Omit<OrganisationDetails, 'contacts'>

const columns = `
  organisations.id AS id,
  organisations.name AS name,
  organisations.type AS type,
  organisations.supporting_body AS supportingBody,
  organisations.place AS place,
  organisations.peer_group_consent AS peerGroupConsent,
  organisations.created_at AS createdAt,
  organisations.archived_at AS archivedAt`

export function selectOrganisation(
  db: ReadableDatabase,
  id: OrganisationId,
): OrganisationRow | null {
  const stored = selectOne<StoredOrganisation>(
    db,
    `SELECT ${columns} FROM organisations WHERE id = :id`,
    { id },
  )
  return stored === null ? null : organisationRow(stored)
}

export function selectOrganisations(
  db: ReadableDatabase,
  { includeArchived }: { readonly includeArchived: boolean },
): ListedOrganisationRow[] {
  type Stored = StoredOrganisation & Omit<ListedOrganisationRow, keyof OrganisationRow>
  return selectAll<Stored>(
    db,
    `SELECT ${columns},
       count(visits.id) AS visitCount,
       max(visits.date) AS lastVisitDate,
       count(visits.id) FILTER (WHERE visits.closed_at IS NULL) AS openVisitCount
     FROM organisations
     LEFT JOIN visits ON visits.organisation_id = organisations.id
     WHERE organisations.archived_at IS NULL OR :includeArchived
     GROUP BY organisations.id`,
    { includeArchived: includeArchived ? 1 : 0 },
  ).map(({ visitCount, lastVisitDate, openVisitCount, ...stored }) => ({
    ...organisationRow(stored),
    visitCount,
    lastVisitDate,
    openVisitCount,
  }))
}

export function insertOrganisation(
  db: WritableDatabase,
  organisation: OrganisationFields & { readonly id: OrganisationId; readonly createdAt: string },
): void {
  execute(
    db,
    `INSERT INTO organisations
       (id, name, type, supporting_body, place, peer_group_consent, created_at,
        stamp_counter, stamp_device)
     VALUES
       (:id, :name, :type, :supportingBody, :place, :peerGroupConsent, :createdAt,
        :stampCounter, :stampDevice)`,
    {
      ...fieldParameters(organisation),
      id: organisation.id,
      createdAt: organisation.createdAt,
      ...nextStamp(db),
    },
  )
}

export function updateOrganisation(
  db: WritableDatabase,
  id: OrganisationId,
  fields: OrganisationFields,
): void {
  executeOnOneRow(
    db,
    `UPDATE organisations
     SET name = :name, type = :type, supporting_body = :supportingBody, place = :place,
         peer_group_consent = :peerGroupConsent,
         stamp_counter = :stampCounter, stamp_device = :stampDevice
     WHERE id = :id`,
    { ...fieldParameters(fields), id, ...nextStamp(db) },
  )
}

export function updateOrganisationArchivedAt(
  db: WritableDatabase,
  id: OrganisationId,
  archivedAt: string | null,
): void {
  executeOnOneRow(
    db,
    `UPDATE organisations
     SET archived_at = :archivedAt, stamp_counter = :stampCounter, stamp_device = :stampDevice
     WHERE id = :id`,
    { id, archivedAt, ...nextStamp(db) },
  )
}

function fieldParameters(fields: OrganisationFields) {
  const { name, type, supportingBody, place, peerGroupConsent } = fields
  return { name, type, supportingBody, place, peerGroupConsent: peerGroupConsent ? 1 : 0 }
}

function organisationRow(stored: StoredOrganisation): OrganisationRow {
  return { ...stored, peerGroupConsent: stored.peerGroupConsent === 1 }
}
