import { z } from 'zod'
import { vaultStateSchema } from './vault-state.ts'

/** What the window is told without having asked. */
export const appEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('vault_changed'), state: vaultStateSchema }),
  /** The data process has died and runs again; pending calls were refused. */
  z.strictObject({ kind: z.literal('data_process_restarted') }),
  z.strictObject({
    kind: z.literal('job_progress'),
    jobId: z.string(),
    /** 0 to 1. */
    fraction: z.number().min(0).max(1),
    /** Text key of what is being done. */
    step: z.string(),
  }),
])
export type AppEvent = z.infer<typeof appEventSchema>
