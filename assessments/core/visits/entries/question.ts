import { z } from 'zod'
import { indicatorIds, paragraph } from './entry-fields.ts'

/** A question for this visit: noted while preparing, or taken over from the visit before. */
export const questionSchema = z.strictObject({
  text: paragraph.trim().min(1),
  indicatorIds,
  /** Where it was left open; null for a new one. */
  fromVisitId: z.uuid().nullable(),
  isAnswered: z.boolean(),
})
export type Question = z.infer<typeof questionSchema>
