import { z } from 'zod'

export const levels = [0, 1, 2, 3, 4] as const
export const levelSchema = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
])
/** A whole level of the scale, 0 (not started) to 4 (effective and learning). */
export type Level = z.infer<typeof levelSchema>

export const notAssessedReasonSchema = z.enum([
  'no_time',
  'no_information',
  'no_evidence',
  'unclear_responsibility',
])
export type NotAssessedReason = z.infer<typeof notAssessedReasonSchema>

/** The rating itself. An untouched indicator is "open"; missing is never level 0. */
export const ratingSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('open') }),
  z.strictObject({ status: z.literal('rated'), level: levelSchema }),
  z.strictObject({
    status: z.literal('not_applicable'),
    reason: z.string().trim().min(1).max(2_000),
  }),
  z.strictObject({ status: z.literal('not_assessed'), reason: notAssessedReasonSchema }),
])
export type Rating = z.infer<typeof ratingSchema>
export type AnswerStatus = Rating['status']

/** Whose eyes: the consultants' official rating, or the organisation's agreed view of itself. */
export const perspectiveSchema = z.enum(['external', 'self'])
export type Perspective = z.infer<typeof perspectiveSchema>

/**
 * Why a rating was changed after the earlier one was seen. Comparison leaves out items whose change is
 * not a change of the organisation. Source: docs/method.md §9
 */
export const changeReasonSchema = z.enum(['change', 'new_information', 'other_interpretation'])
export type ChangeReason = z.infer<typeof changeReasonSchema>

export const answerSchema = z.strictObject({
  rating: ratingSchema,
  /** For the team only; never leaves in a client's document. */
  note: z.string().max(100_000),
  changeReason: changeReasonSchema.nullable(),
})
export type Answer = z.infer<typeof answerSchema>

export const openAnswer: Answer = { rating: { status: 'open' }, note: '', changeReason: null }

/** Indicator id → answer; an indicator that is missing is open. */
export type Answers = Readonly<Record<string, Answer>>
