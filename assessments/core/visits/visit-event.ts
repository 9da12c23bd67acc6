import { z } from 'zod'

/** A closed visit is locked; reopening it makes a new revision and keeps the reason. */
export const visitEventSchema = z.strictObject({
  /** Place in the order of saving on this laptop, shared with the changes of answers. */
  sequence: z.int().positive(),
  kind: z.enum(['closed', 'reopened']),
  /** Why a closed visit was reopened; empty for closing. */
  reason: z.string(),
  happenedAt: z.iso.datetime(),
  doneBy: z.string(),
})
export type VisitEvent = z.infer<typeof visitEventSchema>
