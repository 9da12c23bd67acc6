import { z } from 'zod'

const sentence = z.string().trim().min(1)
/** One observable end state for each level, 0 to 4, in this order. */
const anchors = z.tuple([sentence, sentence, sentence, sentence, sentence])

export const evidenceTypeSchema = z.enum([
  'document',
  'observation',
  'interview',
  'key_figure',
  'photo',
  'workshop',
])

const recommendationsSchema = z.strictObject({
  /** For levels 0 and 1. */
  start: sentence,
  /** For level 2. */
  extend: sentence,
  /** For level 3. */
  deepen: sentence,
})

/** Einfache Sprache, for self-rating by staff. */
const plainTextsSchema = z.strictObject({ question: sentence, anchors })

/** Everything that is said about one indicator in one language. */
export const indicatorTextsSchema = z.strictObject({
  title: sentence,
  question: sentence,
  why: sentence,
  anchors,
  /** When "not applicable" may be chosen; present exactly when the indicator allows it. */
  notApplicableWhen: sentence.optional(),
  lookAt: z.array(sentence).min(1),
  ask: z.array(z.strictObject({ role: z.string(), question: sentence })).min(1),
  evidence: z.array(z.strictObject({ type: evidenceTypeSchema, example: sentence })).min(1),
  strength: sentence,
  need: sentence,
  recommendations: recommendationsSchema,
  plain: plainTextsSchema,
})
export type IndicatorTexts = z.infer<typeof indicatorTextsSchema>

/** What a profile says otherwise about an indicator: any of the fields, lists always as a whole. */
export const indicatorTextChangesSchema = indicatorTextsSchema
  .extend({
    recommendations: recommendationsSchema.partial(),
    plain: plainTextsSchema.partial(),
  })
  .partial()
export type IndicatorTextChanges = z.infer<typeof indicatorTextChangesSchema>
