import { z } from 'zod'
import { measureSchema } from '../../core/measures/measure.ts'
import { organisationDetailsSchema } from '../../core/organisations/organisation.ts'
import {
  type Answer,
  changeReasonSchema,
  levelSchema,
  notAssessedReasonSchema,
  openAnswer,
  type Rating,
} from '../../core/visits/answer.ts'
import { raterGroupSchema } from '../../core/visits/entries/self-rater.ts'
import { visitDetailsSchema, visitScopeSchema } from '../../core/visits/visit.ts'
import { entryChangeSchema } from '../../core/visits/visit-entry.ts'

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

/** Entries by kind and id, as the changes that enter them. */
const sampleEntriesSchema = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .transform((byKind): unknown[] =>
    Object.entries(byKind).flatMap(([kind, entries]) =>
      Object.entries(entries).map(([id, value]) => ({ kind, id, value })),
    ),
  )
  .pipe(z.array(entryChangeSchema))

/** The sheet of a single rater: levels only. */
const sampleSheetSchema = z.strictObject({
  group: raterGroupSchema,
  levels: z.record(z.string(), levelSchema),
})

/** A measure; its criteria are named as in the answers. */
const sampleMeasureSchema = measureSchema
  .omit({ visitId: true, comparisonKeys: true, findingId: true, confirmation: true })
  .extend({ indicators: z.array(z.string()) })

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
        selfAnswers: z.record(z.string(), sampleAnswerSchema).default({}),
        sheets: z.array(sampleSheetSchema).default([]),
        measures: z.array(sampleMeasureSchema).default([]),
        entries: sampleEntriesSchema.default([]),
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
