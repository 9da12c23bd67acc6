import { z } from 'zod'
import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { organisationIdSchema } from '../organisations/organisation.ts'
import { answerSchema, type Ratings } from './answer.ts'

export const visitIdSchema = z.uuid().brand<'VisitId'>()
export type VisitId = z.infer<typeof visitIdSchema>

/** The whole catalogue, or the Kurzcheck: the core items only. */
export const visitScopeSchema = z.enum(['full', 'short'])
export type VisitScope = z.infer<typeof visitScopeSchema>

/** What a person enters about a visit (Erhebung); the profile and scope fix its instrument. */
export const visitDetailsSchema = z.strictObject({
  /** Day on site (Vor-Ort-Termin). */
  date: z.iso.date(),
  /** Site or unit that was looked at; empty for the whole organisation. */
  unit: z.string().trim().max(300),
  consultants: z.array(z.string().trim().min(1).max(300)).min(1).max(20),
})
export type VisitDetails = z.infer<typeof visitDetailsSchema>

export const visitRecordSchema = visitDetailsSchema.extend({
  id: visitIdSchema,
  organisationId: organisationIdSchema,
  scope: visitScopeSchema,
  /** Names the instrument snapshot by its content. */
  snapshotHash: z.string(),
  createdAt: z.iso.datetime(),
  /** When it was closed; null while it is being worked on. */
  closedAt: z.iso.datetime().nullable(),
  /** 1, and one more for each time a closed visit was reopened. */
  revision: z.int().positive(),
  /** External answers by indicator; an indicator that is missing is open. */
  answers: z.record(z.string(), answerSchema),
  /** The organisation's agreed view of itself, by indicator. */
  selfAnswers: z.record(z.string(), answerSchema),
})
export type VisitRecord = z.infer<typeof visitRecordSchema>

/** What a visit is rated by: everything that scoring and comparison look at, and nothing else. */
export interface AssessedVisit {
  readonly id: VisitId
  /** Day on site, ISO date. */
  readonly date: string
  readonly scope: VisitScope
  /** Names of the consultants who took part; comparison only asks whether the teams overlap. */
  readonly consultants: readonly string[]
  readonly snapshot: InstrumentSnapshot
  /** The external ratings. */
  readonly answers: Ratings
}

/** Joins a stored visit with its instrument. */
export function assessedVisit(record: VisitRecord, snapshot: InstrumentSnapshot): AssessedVisit {
  const { id, date, scope, consultants, answers } = record
  return { id, date, scope, consultants, snapshot, answers }
}
