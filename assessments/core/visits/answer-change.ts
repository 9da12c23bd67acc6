import { z } from 'zod'
import { answerSchema, perspectiveSchema } from './answer.ts'

/** One entry of the history: who changed which answer, when, from what to what, and why if asked. */
export const answerChangeSchema = z.strictObject({
  /** Place in the order of saving on this laptop; clocks may jump, this never does. */
  sequence: z.int().positive(),
  indicatorId: z.string(),
  perspective: perspectiveSchema,
  changedAt: z.iso.datetime(),
  changedBy: z.string(),
  before: answerSchema,
  after: answerSchema,
})
export type AnswerChange = z.infer<typeof answerChangeSchema>
