import { z } from 'zod'
import {
  day,
  dimensionIds,
  indicatorIds,
  line,
  paragraph,
  roleId,
  saidLevels,
} from './entry-fields.ts'

export const evidenceTypeSchema = z.enum([
  'document',
  'observation',
  'conversation',
  'key_figure',
  'photo',
  'workshop',
])
export type EvidenceType = z.infer<typeof evidenceTypeSchema>

/** Nachweis: a source that somebody else can check. */
export const evidenceSchema = z.strictObject({
  type: evidenceTypeSchema,
  title: line.trim().min(1),
  /** When it was seen or written, not when it was entered. */
  capturedOn: day,
  place: line,
  /** Role of the source, never a name. */
  sourceRoleId: roleId,
  isRoleHeldByThree: z.boolean(),
  confidentiality: z.enum(['open', 'internal', 'confidential']),
  /** Page or passage. */
  passage: line,
  note: paragraph,
  indicatorIds,
  /** Dimensions that it supports as a whole. */
  dimensionIds,
  saidLevels,
})
export type Evidence = z.infer<typeof evidenceSchema>
