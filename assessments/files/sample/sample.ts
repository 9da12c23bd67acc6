import { z } from 'zod'
import { organisationDetailsSchema } from '../../core/organisations/organisation.ts'
import {
  type Answer,
  changeReasonSchema,
  levelSchema,
  notAssessedReasonSchema,
  openAnswer,
  type Rating,
} from '../../core/visits/answer.ts'
import { visitDetailsSchema, visitScopeSchema } from '../../core/visits/visit.ts'

const remarks = {
  note: z.string().optional(),
  changeReason: changeReasonSchema.optional(),
}

/** An answer as short as it can be written: a level, or what else there is to say. */
const sampleAnswerSchema = z.union([
  levelSchema,
  z.strictObject({ level: levelSchema, ...remarks }),
  z.strictObject({ notApplicable: z.string().min(1), ...remarks }),
  z.strictObject({ notAssessed: notAssessedReasonSchema, ...remarks }),
])

/** resources/sample/sample.yaml */
export const sampleSchema = z.strictObject({
  format: z.literal(1),
  organisation: organisationDetailsSchema,
  instrument: z.strictObject({ id: z.string(), version: z.string(), profile: z.string() }),
  visits: z
    .array(
      z.strictObject({
        details: visitDetailsSchema,
        scope: visitScopeSchema,
        closed: z.boolean(),
        answers: z.record(z.string(), sampleAnswerSchema),
      }),
    )
    .min(1),
})
export type Sample = z.infer<typeof sampleSchema>

export function answerOfSample(sample: z.infer<typeof sampleAnswerSchema>): Answer {
  if (typeof sample === 'number')
    return { ...openAnswer, rating: { status: 'rated', level: sample } }
  const { note = '', changeReason = null } = sample
  return { ...openAnswer, rating: ratingOfSample(sample), note, changeReason }
}

function ratingOfSample(sample: Exclude<z.infer<typeof sampleAnswerSchema>, number>): Rating {
  if ('level' in sample) return { status: 'rated', level: sample.level }
  return 'notApplicable' in sample
    ? { status: 'not_applicable', reason: sample.notApplicable }
    : { status: 'not_assessed', reason: sample.notAssessed }
}
