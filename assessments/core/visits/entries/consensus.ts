import { z } from 'zod'
import { ratingSchema } from '../answer.ts'

/** What two consultants have agreed on for one item after both had rated; found by the item's id. */
export const consensusSchema = z.strictObject({
  rating: ratingSchema,
  /** Why, where they had rated far apart; else empty. */
  reason: z.string().max(2_000),
})
export type Consensus = z.infer<typeof consensusSchema>
