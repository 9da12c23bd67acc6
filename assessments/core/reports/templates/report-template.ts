import { z } from 'zod'
import { organisationIdSchema } from '../../organisations/organisation.ts'
import { attachmentHashSchema } from '../../visits/entries/evidence-file.ts'

export const reportTemplateIdSchema = z.uuid()

/** A Word template that is kept: of one organisation, or of the service point for all of them. */
export const reportTemplateSchema = z.strictObject({
  id: reportTemplateIdSchema,
  /** null: of the service point. */
  organisationId: organisationIdSchema.nullable(),
  /** The name of its file. */
  name: z.string().min(1).max(300),
  /** Where its bytes lie in the attachment store. */
  hash: attachmentHashSchema,
  byteLength: z.int().positive(),
  addedAt: z.iso.datetime(),
})
export type ReportTemplate = z.infer<typeof reportTemplateSchema>
