import { z } from 'zod'

/** What the consultants have decided against the suggested order, for one indicator, which it is found by. */
export const priorityChoiceSchema = z.strictObject({
  /** To the front, or not among the priorities at all. */
  place: z.enum(['first', 'out']),
  reason: z.string().trim().min(1).max(2_000),
})
export type PriorityChoice = z.infer<typeof priorityChoiceSchema>
