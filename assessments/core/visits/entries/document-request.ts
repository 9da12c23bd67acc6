import { z } from 'zod'
import { day, indicatorIds, line, paragraph } from './entry-fields.ts'

/** Angefragt, erhalten, gesichtet: each includes the one before. */
export const documentStatusSchema = z.enum(['requested', 'received', 'reviewed'])
export type DocumentStatus = z.infer<typeof documentStatusSchema>

/** A document that the organisation is asked for before the day on site. */
export const documentRequestSchema = z.strictObject({
  title: line.trim().min(1),
  status: documentStatusSchema,
  requestedOn: day.nullable(),
  receivedOn: day.nullable(),
  note: paragraph,
  indicatorIds,
})
export type DocumentRequest = z.infer<typeof documentRequestSchema>
