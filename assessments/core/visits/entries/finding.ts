import { z } from 'zod'
import { indicatorIds, paragraph } from './entry-fields.ts'

export const findingKindSchema = z.enum(['strength', 'need', 'risk', 'remark'])
export type FindingKind = z.infer<typeof findingKindSchema>

export const findingWeightSchema = z.enum(['high', 'medium', 'low'])
export type FindingWeight = z.infer<typeof findingWeightSchema>

/** Who can change it: the organisation itself, the body that supports it, or only the law. */
export const influenceSchema = z.enum(['own', 'supporting_body', 'legal'])
export type Influence = z.infer<typeof influenceSchema>

export const findingStateSchema = z.enum(['new', 'persisting', 'partly_resolved', 'resolved'])
export type FindingState = z.infer<typeof findingStateSchema>

/** Feststellung: what comes out when the evidence is held against the criterion. */
export const findingSchema = z.strictObject({
  kind: findingKindSchema,
  weight: findingWeightSchema,
  influence: influenceSchema,
  /** null while nobody has looked again at a finding of the visit before. */
  state: findingStateSchema.nullable(),
  indicatorIds,
  /** Of the visit's evidence. */
  evidenceIds: z.array(z.string().max(200)).max(200),
  /** What the client reads. */
  clientWording: paragraph,
  /** For the team only; never leaves in a client's document. */
  note: paragraph,
  /** Why it is so, as far as anybody can tell. */
  assumedCause: paragraph,
  /** Empfehlung: what we advise. */
  recommendation: paragraph,
  /** Where it was found first, when it was taken over; null for one of this visit. */
  fromVisitId: z.uuid().nullable(),
  /** Order among the findings of its kind. */
  position: z.int().nonnegative(),
})
export type Finding = z.infer<typeof findingSchema>
