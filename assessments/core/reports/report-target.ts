import { z } from 'zod'
import { reportTemplateIdSchema } from './templates/report-template.ts'

/** What a report is written as: the built-in Word report, a kept Word template, or a PDF of the preview. */
export const reportTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('word') }),
  z.strictObject({ kind: z.literal('template'), id: reportTemplateIdSchema }),
  z.strictObject({ kind: z.literal('pdf') }),
])
export type ReportTarget = z.infer<typeof reportTargetSchema>
