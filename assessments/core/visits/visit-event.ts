import { z } from 'zod'

/**
 * A closed visit is locked; reopening it makes a new revision and keeps the reason. An open one can be moved to a
 * newer version of its instrument.
 */
export const visitEventSchema = z.strictObject({
  /** Place in the order of saving on this laptop, shared with the changes of answers. */
  sequence: z.int().positive(),
  kind: z.enum(['closed', 'reopened', 'moved']),
  /** Why a closed visit was reopened, and from which version to which it was moved; empty for closing. */
  reason: z.string(),
  happenedAt: z.iso.datetime(),
  doneBy: z.string(),
})
export type VisitEvent = z.infer<typeof visitEventSchema>
