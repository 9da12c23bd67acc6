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
export type Perspective = 'external' | 'self'

/**
 * Why a rating was changed after the earlier one was seen. Comparison leaves out items whose change is
 * not a change of the organisation. Source: docs/method.md §9
 */
export const changeReasonSchema = z.enum(['change', 'new_information', 'other_interpretation'])
export type ChangeReason = z.infer<typeof changeReasonSchema>

/** "Geprüfte Bereiche x von y": how many of the areas that the indicator concerns were looked at. */
export const examinedAreasSchema = z
  .strictObject({ examined: z.int().min(0).max(999), total: z.int().min(1).max(999) })
  .refine(({ examined, total }) => examined <= total, 'more_examined_than_there_are')
export type ExaminedAreas = z.infer<typeof examinedAreasSchema>

const freeText = z.string().max(100_000)

export const answerSchema = z.strictObject({
  rating: ratingSchema,
  /** For the team only; never leaves in a client's document. */
  note: freeText,
  /** What the client's report says about this indicator; empty for nothing of its own. */
  clientWording: freeText,
  /** Rückfrage: somebody has to ask again before this is settled. */
  needsFollowUp: z.boolean(),
  /** null when nobody has counted. */
  areas: examinedAreasSchema.nullable(),
  /**
   * The rating as it stood when earlier results were shown beside it; null while they were not. A rating
   * that differs from it needs a change reason. Source: docs/method.md §9
   */
  blindRating: ratingSchema.nullable(),
  changeReason: changeReasonSchema.nullable(),
  /** Why the rating was changed after two consultants had agreed on another one; else empty. */
  consensusReason: z.string().max(2_000),
})
export type Answer = z.infer<typeof answerSchema>

export const openAnswer: Answer = {
  rating: { status: 'open' },
  note: '',
  clientWording: '',
  needsFollowUp: false,
  areas: null,
  blindRating: null,
  changeReason: null,
  consensusReason: '',
}

/** Indicator id → answer; an indicator that is missing is open. */
export type Answers = Readonly<Record<string, Answer>>

/** The same without what was written: all that scoring and comparison look at. */
export type Ratings = Readonly<Record<string, Pick<Answer, 'rating' | 'changeReason'>>>
