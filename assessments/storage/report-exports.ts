import type { ReportExport } from '../core/reports/report-export.ts'
import { reportExportSchema } from '../core/reports/report-export.ts'
import type { VisitId } from '../core/visits/visit.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp } from './device.ts'
import { execute, selectAll } from './statements.ts'

/** The newest first. */
export function selectReportExports(db: ReadableDatabase, visitId: VisitId): ReportExport[] {
  const rows = selectAll<{ json: string }>(
    db,
    `SELECT json FROM report_exports
     WHERE visit_id = :visitId
     ORDER BY stamp_counter DESC, stamp_device`,
    { visitId },
  )
  return rows.map(({ json }) => reportExportSchema.parse(JSON.parse(json)))
}

export function insertReportExport(db: WritableDatabase, exported: ReportExport): void {
  const { id, visitId } = exported
  execute(
    db,
    `INSERT INTO report_exports (id, visit_id, json, stamp_counter, stamp_device)
     VALUES (:id, :visitId, :json, :stampCounter, :stampDevice)`,
    { id, visitId, json: JSON.stringify(exported), ...nextStamp(db) },
  )
}

/** With the visit itself. */
export function deleteReportExports(db: WritableDatabase, visitId: VisitId): void {
  execute(db, 'DELETE FROM report_exports WHERE visit_id = :visitId', { visitId })
}
