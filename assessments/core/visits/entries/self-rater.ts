import { z } from 'zod'
import { ratingSchema } from '../answer.ts'
import { day } from './entry-fields.ts'

/**
 * The group a person who rates their own house says they belong to; nobody has to say. They are those
 * of the questionnaire (docs/method.md §14).
 */
export const raterGroupSchema = z.enum(['leadership', 'specialists', 'staff_council', 'not_said'])
export type RaterGroup = z.infer<typeof raterGroupSchema>

/** One sheet filled in without a name. */
export const selfRaterSchema = z.strictObject({
  group: raterGroupSchema,
  /** How the sheet came in. */
  origin: z.enum(['entered', 'imported']),
  receivedOn: day,
  /** By indicator; one that is missing was left out. */
  ratings: z.record(z.string().max(100), ratingSchema),
})
export type SelfRater = z.infer<typeof selfRaterSchema>
