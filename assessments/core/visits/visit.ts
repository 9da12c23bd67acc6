import { z } from 'zod'
import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { Answers } from './answer.ts'

export const visitIdSchema = z.uuid().brand<'VisitId'>()
export type VisitId = z.infer<typeof visitIdSchema>

/** The whole catalogue, or the Kurzcheck: the core items only. */
export const visitScopeSchema = z.enum(['full', 'short'])
export type VisitScope = z.infer<typeof visitScopeSchema>

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
  readonly answers: Answers
}
