import { z } from 'zod'
import { methodSchema } from './agenda-item.ts'
import {
  clockTime,
  day,
  indicatorIds,
  line,
  paragraph,
  roleId,
  saidLevels,
} from './entry-fields.ts'

/** One entry of the interview log. Never a name: the role group, and how many took part. */
export const conversationSchema = z.strictObject({
  date: day,
  startTime: clockTime.nullable(),
  roleId,
  /** Whether at least three people on site hold this role; else a statement is only "Gespräch". */
  isRoleHeldByThree: z.boolean(),
  peopleCount: z.int().min(1).max(500).nullable(),
  method: methodSchema,
  place: line,
})
export type Conversation = z.infer<typeof conversationSchema>

/** What was said: one note can serve several indicators. For the team only. */
export const conversationNoteSchema = z.strictObject({
  conversationId: z.uuid(),
  /** Order within the conversation. */
  position: z.int().nonnegative(),
  text: paragraph,
  indicatorIds,
  saidLevels,
})
export type ConversationNote = z.infer<typeof conversationNoteSchema>
