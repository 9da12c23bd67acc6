import { z } from 'zod'
import { organisationTypeSchema } from '../instruments/instrument-source.ts'

export const organisationIdSchema = z.uuid().brand<'OrganisationId'>()
export type OrganisationId = z.infer<typeof organisationIdSchema>

const line = z.string().trim().max(300)

/** A business contact; the only person an organisation's file names. */
export const contactSchema = z.strictObject({
  name: line.min(1),
  /** The contact's function in the organisation, "Geschäftsführung". */
  position: line,
  email: line,
  phone: line,
})
export type Contact = z.infer<typeof contactSchema>

/** What a person enters about an organisation. */
export const organisationDetailsSchema = z.strictObject({
  name: line.min(1),
  type: organisationTypeSchema,
  /** Träger: the body that carries the organisation; empty if it carries itself. */
  supportingBody: line,
  place: line,
  /** Whether its results may enter a peer group of others. */
  peerGroupConsent: z.boolean(),
  contacts: z.array(contactSchema).max(50),
})
export type OrganisationDetails = z.infer<typeof organisationDetailsSchema>

export const organisationSchema = organisationDetailsSchema.extend({
  id: organisationIdSchema,
  createdAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
})
export type Organisation = z.infer<typeof organisationSchema>
