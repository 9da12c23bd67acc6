import { z } from 'zod'
import { day, line, paragraph } from './entry-fields.ts'

/** Rückmeldung: what the organisation says about the draft that it was given to check. */
export const reportCommentSchema = z.strictObject({
  receivedOn: day,
  /** A function of the organisation, never a name. */
  fromFunction: line,
  /** Which place of the report is meant, "D5.1" or "Zusammenfassung". */
  place: line,
  text: paragraph,
  decision: z.enum(['open', 'accepted', 'declined']),
  /** What was changed, or why nothing was. */
  answer: paragraph,
  position: z.int().nonnegative(),
})
export type ReportComment = z.infer<typeof reportCommentSchema>
