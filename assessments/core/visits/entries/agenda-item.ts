import { z } from 'zod'
import { clockTime, day, line, paragraph, roleId } from './entry-fields.ts'

/** How something is found out on site. */
export const methodSchema = z.enum([
  'opening',
  'interview',
  'group_interview',
  'walk_through',
  'document_review',
  'workshop',
  'closing_talk',
])
export type Method = z.infer<typeof methodSchema>

/** A point of the plan for the day on site; without a time it is planned, but not yet placed. */
export const agendaItemSchema = z.strictObject({
  date: day.nullable(),
  startTime: clockTime.nullable(),
  durationMinutes: z.int().min(5).max(720).nullable(),
  method: methodSchema,
  roleId,
  place: line,
  subject: paragraph,
})
export type AgendaItem = z.infer<typeof agendaItemSchema>
