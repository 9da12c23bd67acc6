import { ok } from '../../core/result.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import { selectSetting, upsertSetting } from '../../storage/settings.ts'
import type { ReadHandler, WriteHandler } from '../handler-types.ts'

/** The name that the history gets; empty until the first run has asked for it. */
export function readConsultantName(db: ReadableDatabase): string {
  return selectSetting(db, 'consultant_name') ?? ''
}

export const getSettings: ReadHandler<'settings.get'> = (db) =>
  ok({ consultantName: readConsultantName(db) })

export const saveSettings: WriteHandler<'settings.save'> = (db, { consultantName }) => {
  upsertSetting(db, 'consultant_name', consultantName)
  return ok({})
}
