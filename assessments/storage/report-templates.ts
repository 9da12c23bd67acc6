import type { OrganisationId } from '../core/organisations/organisation.ts'
import {
  type ReportTemplate,
  reportTemplateSchema,
} from '../core/reports/templates/report-template.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp } from './device.ts'
import { execute, selectAll, selectOne } from './statements.ts'

interface Row {
  readonly json: string
}

function templateFrom({ json }: Row): ReportTemplate {
  return reportTemplateSchema.parse(JSON.parse(json))
}

/** An organisation's own, then those of the service point, each by name. */
export function selectReportTemplates(
  db: ReadableDatabase,
  organisationId: OrganisationId,
): ReportTemplate[] {
  const rows = selectAll<Row>(
    db,
    `SELECT json FROM report_templates
     WHERE organisation_id = :organisationId OR organisation_id IS NULL
     ORDER BY organisation_id IS NULL, json_extract(json, '$.name'), id`,
    { organisationId },
  )
  return rows.map(templateFrom)
}

/** @returns null for an unknown one */
export function selectReportTemplate(db: ReadableDatabase, id: string): ReportTemplate | null {
  const row = selectOne<Row>(db, 'SELECT json FROM report_templates WHERE id = :id', { id })
  return row === null ? null : templateFrom(row)
}

export function selectTemplateHashes(db: ReadableDatabase): readonly string[] {
  return selectAll<{ hash: string }>(
    db,
    `SELECT json_extract(json, '$.hash') AS hash FROM report_templates`,
  ).map(({ hash }) => hash)
}

/** In the place of one with the same id. */
export function saveReportTemplate(db: WritableDatabase, template: ReportTemplate): void {
  const { id, organisationId } = template
  execute(
    db,
    `INSERT INTO report_templates (id, organisation_id, json, stamp_counter, stamp_device)
     VALUES (:id, :organisationId, :json, :stampCounter, :stampDevice)
     ON CONFLICT (id) DO UPDATE SET
       organisation_id = excluded.organisation_id,
       json = excluded.json,
       stamp_counter = excluded.stamp_counter,
       stamp_device = excluded.stamp_device`,
    { id, organisationId, json: JSON.stringify(template), ...nextStamp(db) },
  )
}

export function deleteReportTemplate(db: WritableDatabase, id: string): void {
  execute(db, 'DELETE FROM report_templates WHERE id = :id', { id })
}
