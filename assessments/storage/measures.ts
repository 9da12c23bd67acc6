import type { Measure } from '../core/measures/measure.ts'
import type { OrganisationId } from '../core/organisations/organisation.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import type { Stamp } from './device.ts'
import { executeOnOneRow, selectAll, selectOne } from './statements.ts'

interface MeasurePlace {
  readonly organisationId: OrganisationId
  readonly id: string
}

/** null if there is none, or none any more. */
export function selectMeasure(
  db: ReadableDatabase,
  { organisationId, id }: MeasurePlace,
): Measure | null {
  const row = selectOne<{ json: string | null }>(
    db,
    'SELECT json FROM measures WHERE organisation_id = :organisationId AND id = :id',
    { organisationId, id },
  )
  return row === null || row.json === null ? null : (JSON.parse(row.json) as Measure)
}

/** All measures of an organisation, by id. */
export function selectMeasures(
  db: ReadableDatabase,
  organisationId: OrganisationId,
): Record<string, Measure> {
  const rows = selectAll<{ id: string; json: string }>(
    db,
    `SELECT id, json
     FROM measures
     WHERE organisation_id = :organisationId AND json IS NOT NULL`,
    { organisationId },
  )
  return Object.fromEntries(rows.map(({ id, json }) => [id, JSON.parse(json) as Measure]))
}

/** Every measure there is, with its organisation. */
export function selectMeasuresByOrganisation(
  db: ReadableDatabase,
): { readonly organisationId: OrganisationId; readonly measure: Measure }[] {
  return selectAll<{ organisationId: OrganisationId; json: string }>(
    db,
    'SELECT organisation_id AS organisationId, json FROM measures WHERE json IS NOT NULL',
  ).map(({ organisationId, json }) => ({ organisationId, measure: JSON.parse(json) as Measure }))
}

export interface MeasureOfOrganisation {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly organisationName: string
  readonly measure: Measure
}

/** The measures of all organisations that are not archived. */
export function selectMeasuresOfAll(db: ReadableDatabase): MeasureOfOrganisation[] {
  return selectAll<Omit<MeasureOfOrganisation, 'measure'> & { readonly json: string }>(
    db,
    `SELECT measures.id, measures.organisation_id AS organisationId,
       organisations.name AS organisationName, measures.json
     FROM organisations
     JOIN measures ON measures.organisation_id = organisations.id
     WHERE organisations.archived_at IS NULL AND measures.json IS NOT NULL`,
    {},
  ).map(({ json, ...place }) => ({ ...place, measure: JSON.parse(json) as Measure }))
}

/** A value of null keeps the place, so that a merge knows that it was taken away. */
export function upsertMeasure(
  db: WritableDatabase,
  { organisationId, id }: MeasurePlace,
  measure: Measure | null,
  stamp: Stamp,
): void {
  executeOnOneRow(
    db,
    `INSERT INTO measures (organisation_id, id, json, stamp_counter, stamp_device)
     VALUES (:organisationId, :id, :json, :stampCounter, :stampDevice)
     ON CONFLICT (organisation_id, id) DO UPDATE
     SET json = excluded.json,
         stamp_counter = excluded.stamp_counter, stamp_device = excluded.stamp_device`,
    { organisationId, id, json: measure === null ? null : JSON.stringify(measure), ...stamp },
  )
}
