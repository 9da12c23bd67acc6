import { z } from 'zod'

/** Why the data cannot be opened; the window words it: what happened, what is safe, what to do. */
export const storeTroubleSchema = z.enum([
  'key_file_damaged',
  'key_file_missing',
  'database_missing',
  'database_damaged',
  'database_foreign',
  'database_newer',
  'database_wrong_key',
  /** Another process holds the writing connection. */
  'database_in_use',
  'folder_not_writable',
  'folder_not_local',
  'disk_full',
  'migration_failed',
  'unexpected',
])
export type StoreTrouble = z.infer<typeof storeTroubleSchema>
