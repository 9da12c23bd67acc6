import {
  type SupportTable,
  standardSupportTable,
  supportTableSchema,
} from '../../core/measures/support-table.ts'
import {
  type ReportSettings,
  reportSettingsSchema,
  standardReportSettings,
} from '../../core/reports/report-settings.ts'
import { ok } from '../../core/result.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import { selectSetting, upsertSetting } from '../../storage/settings.ts'
import type { ReadHandler, WriteHandler } from '../handler-types.ts'

/** The name that the history gets; empty until the first run has asked for it. */
export function readConsultantName(db: ReadableDatabase): string {
  return selectSetting(db, 'consultant_name') ?? ''
}

/** The service point's table of offers and topics; the standard one until it is changed. */
export function readSupportTable(db: ReadableDatabase): SupportTable {
  const stored = selectSetting(db, 'support_table')
  return stored === null ? standardSupportTable : supportTableSchema.parse(JSON.parse(stored))
}

export const getSupport: ReadHandler<'support.get'> = (db) => ok(readSupportTable(db))

export const saveSupport: WriteHandler<'support.save'> = (db, table) => {
  upsertSetting(db, 'support_table', JSON.stringify(table))
  return ok({})
}

/** How the service point's reports look; the standard until it is changed. */
export function readReportSettings(db: ReadableDatabase): ReportSettings {
  const stored = selectSetting(db, 'report_settings')
  return stored === null ? standardReportSettings : reportSettingsSchema.parse(JSON.parse(stored))
}

export const getReportSettings: ReadHandler<'reports.settings'> = (db) => ok(readReportSettings(db))

export const saveReportSettings: WriteHandler<'reports.saveSettings'> = (db, settings) => {
  upsertSetting(db, 'report_settings', JSON.stringify(settings))
  return ok({})
}

export const getSettings: ReadHandler<'settings.get'> = (db) =>
  ok({ consultantName: readConsultantName(db) })

export const saveSettings: WriteHandler<'settings.save'> = (db, { consultantName }) => {
  upsertSetting(db, 'consultant_name', consultantName)
  return ok({})
}
