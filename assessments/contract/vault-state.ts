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
  'database_in_use',
  'folder_not_writable',
  'folder_not_local',
  'disk_full',
  'migration_failed',
  'unexpected',
])
export type StoreTrouble = z.infer<typeof storeTroubleSchema>

export const vaultStateSchema = z.discriminatedUnion('kind', [
  /** Nothing stored yet: the first run. */
  z.strictObject({ kind: z.literal('absent'), canRememberOnDevice: z.boolean() }),
  z.strictObject({ kind: z.literal('locked'), canRememberOnDevice: z.boolean() }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({
    kind: z.literal('trouble'),
    trouble: storeTroubleSchema,
    /** The file or folder in question. */
    path: z.string(),
    /** Names the log entry that holds the details. */
    logId: z.string().nullable(),
  }),
])
export type VaultState = z.infer<typeof vaultStateSchema>
