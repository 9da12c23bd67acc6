import { ok } from '../../core/result.ts'
import { insertReportExport, selectReportExports } from '../../storage/report-exports.ts'
import type { ReadHandler, WriteHandler } from '../handler-types.ts'
import { readConsultantName } from '../settings/settings-handlers.ts'
import { readVisit } from '../visits/visit-record.ts'

export const listReportExports: ReadHandler<'reports.exports'> = (db, { visitId }) => {
  const read = readVisit(db, visitId)
  return read.ok ? ok(selectReportExports(db, visitId)) : read
}

/** Keeps that a report was handed out, by whom and when. */
export const recordReportExport: WriteHandler<'reports.record'> = (db, exported, context) => {
  const read = readVisit(db, exported.visitId)
  if (!read.ok) return read
  insertReportExport(db, {
    ...exported,
    id: context.newId(),
    exportedAt: context.now().toISOString(),
    exportedBy: readConsultantName(db),
  })
  return ok({})
}
