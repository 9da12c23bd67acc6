import { z } from 'zod'
import { ratingSchema } from '../answer.ts'
import { line } from './entry-fields.ts'

/** The two seats of consultants who rate independently before they agree. */
export const raterSeatSchema = z.enum(['first', 'second'])
export type RaterSeat = z.infer<typeof raterSeatSchema>

/** Who sits where, and whether that person has finished. One per visit that is rated twice. */
export const doubleRatingSchema = z.strictObject({
  firstName: line,
  secondName: line,
  isFirstFinished: z.boolean(),
  isSecondFinished: z.boolean(),
})
export type DoubleRating = z.infer<typeof doubleRatingSchema>

/** The double rating's id among the entries of its visit: there is only one. */
export const doubleRatingId = 'double_rating'

/** What one of the two has rated, alone. */
export const independentRatingSchema = z.strictObject({
  seat: raterSeatSchema,
  indicatorId: z.string().max(100),
  rating: ratingSchema,
  note: z.string().max(20_000),
})
export type IndependentRating = z.infer<typeof independentRatingSchema>

/** The id of an independent rating among the entries of its visit. */
export function independentRatingId(seat: RaterSeat, indicatorId: string): string {
  return `${seat}/${indicatorId}`
}
