import { z } from 'zod'
import { offerSchema } from '../instruments/instrument-source.ts'
import { levelSchema } from '../visits/answer.ts'

export const measureStateSchema = z.enum([
  'proposed',
  'agreed',
  'under_way',
  'done',
  'confirmed',
  'postponed',
  'rejected',
])
export type MeasureState = z.infer<typeof measureStateSchema>

const line = z.string().max(300)

/** Maßnahme: what the organisation agrees to do. Outlives the visit it was agreed in. */
export const measureSchema = z.strictObject({
  title: line.trim().min(1),
  /** By comparison key, so that later instrument versions still find it. */
  comparisonKeys: z.array(z.string().max(100)).max(54),
  targetLevel: levelSchema.nullable(),
  /** A function of the organisation, never a name. */
  responsibleFunction: line,
  dueOn: z.iso.date().nullable(),
  effort: z.enum(['low', 'medium', 'high']).nullable(),
  successCriterion: z.string().max(2_000),
  offers: z.array(offerSchema).max(4),
  topics: z.array(z.string().max(100)).max(20),
  state: measureStateSchema,
  /** The finding it answers; found again in later visits, because findings keep their ids. */
  findingId: z.string().max(200).nullable(),
  /** Where it was confirmed that it works, and what speaks for that beside the levels; null until then. */
  confirmation: z.strictObject({ visitId: z.uuid(), note: z.string().max(2_000) }).nullable(),
  /** The visit in which it was taken up. */
  visitId: z.uuid(),
})
export type Measure = z.infer<typeof measureSchema>
