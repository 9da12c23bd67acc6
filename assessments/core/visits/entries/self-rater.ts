import { z } from 'zod'
import { ratingSchema } from '../answer.ts'
import { day } from './entry-fields.ts'

export const raterGroupSchema = z.enum(['leadership', 'specialists', 'staff_council'])
export type RaterGroup = z.infer<typeof raterGroupSchema>

/** One filled-in sheet of the self-rating: a role group, never a name. Source: domain §2.5 */
export const selfRaterSchema = z.strictObject({
  group: raterGroupSchema,
  /** How the sheet came in. */
  origin: z.enum(['entered', 'imported']),
  receivedOn: day,
  /** By indicator; one that is missing was left out. */
  ratings: z.record(z.string().max(100), ratingSchema),
})
export type SelfRater = z.infer<typeof selfRaterSchema>
