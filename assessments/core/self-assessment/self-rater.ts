import { z } from 'zod'
import { ratingSchema } from '../visits/answer.ts'

/**
 * The group a person who rates their own house says they belong to; nobody has to say. They are those
 * of the questionnaire (docs/method.md §14).
 */
export const raterGroupSchema = z.enum(['leadership', 'specialists', 'staff_council', 'not_said'])
export type RaterGroup = z.infer<typeof raterGroupSchema>

/** One sheet filled in without a name. Indicator id → rating; a missing indicator was not answered. */
export const selfRaterSchema = z.strictObject({
  id: z.uuid(),
  group: raterGroupSchema,
  ratings: z.record(z.string(), ratingSchema),
})
export type SelfRater = z.infer<typeof selfRaterSchema>
