import { z } from 'zod'
import { paragraph } from './entry-fields.ts'

/** What the consultants have decided about a chapter of the visit's report; found by the chapter's id. */
export const reportChapterSchema = z.strictObject({
  isShown: z.boolean(),
  /** Place among the chapters; null for the usual one. */
  position: z.int().min(0).max(100).nullable(),
  /** Stands at the beginning of the chapter; empty for nothing of their own. */
  text: paragraph,
})
export type ReportChapter = z.infer<typeof reportChapterSchema>

export const untouchedChapter: ReportChapter = { isShown: true, position: null, text: '' }
