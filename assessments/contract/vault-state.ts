import { z } from 'zod'
import { type StoreTrouble, storeTroubleSchema } from '../core/store-trouble.ts'

export type { StoreTrouble }

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
    logId: z.string(),
  }),
])
export type VaultState = z.infer<typeof vaultStateSchema>
