import { z } from 'zod'
import { day, line } from './entry-fields.ts'

/** The figures that the sheet asks for; "own" is one that the organisation adds. */
export const keyFigureTopicSchema = z.enum([
  'interpreter_assignments',
  'staff_trained',
  'foreign_qualifications_recorded',
  'recognition_referrals',
  'complaints',
  'own',
])
export type KeyFigureTopic = z.infer<typeof keyFigureTopicSchema>

/** Kennzahl: an unscored total as the organisation reports it. */
export const keyFigureSchema = z.strictObject({
  topic: keyFigureTopicSchema,
  /** What is counted, for a figure of their own; else empty. */
  name: line,
  /** n; null when the organisation has none. */
  count: z.int().min(0).max(100_000_000).nullable(),
  /** N, what n is a part of; null where there is no whole. */
  total: z.int().min(0).max(100_000_000).nullable(),
  periodFrom: day.nullable(),
  periodTo: day.nullable(),
  source: line,
  /** Order among the figures of their own. */
  position: z.int().nonnegative(),
})
export type KeyFigure = z.infer<typeof keyFigureSchema>

/** The topics that every sheet has; such a figure goes by its topic, so that there is only one of it. */
export const standardTopics = keyFigureTopicSchema.exclude(['own']).options

/** A figure before anything is entered. */
export function emptyKeyFigure(topic: KeyFigureTopic, position = 0): KeyFigure {
  const nothing = { count: null, total: null, periodFrom: null, periodTo: null }
  return { topic, name: '', ...nothing, source: '', position }
}
