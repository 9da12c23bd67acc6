import { z } from 'zod'

/** The chapters in their usual order. */
export const chapterIds = [
  'summary',
  'approach',
  'overview',
  'results',
  'self',
  'development',
  'peers',
  'plan',
  'offers',
  'outlook',
  'annex',
] as const
export const chapterIdSchema = z.enum(chapterIds)
export type ChapterId = z.infer<typeof chapterIdSchema>
