import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { nextStamp } from './device.ts'
import { execute, selectOne } from './statements.ts'

export type SettingName =
  | 'consultant_name'
  | 'report_settings'
  | 'sample_organisation_id'
  | 'support_table'

/** null if the setting was never made. */
export function selectSetting(db: ReadableDatabase, name: SettingName): string | null {
  const row = selectOne<{ value: string }>(db, 'SELECT value FROM settings WHERE name = :name', {
    name,
  })
  return row?.value ?? null
}

export function upsertSetting(db: WritableDatabase, name: SettingName, value: string): void {
  execute(
    db,
    `INSERT INTO settings (name, value, stamp_counter, stamp_device)
     VALUES (:name, :value, :stampCounter, :stampDevice)
     ON CONFLICT (name) DO UPDATE
     SET value = excluded.value, stamp_counter = excluded.stamp_counter,
         stamp_device = excluded.stamp_device`,
    { name, value, ...nextStamp(db) },
  )
}
