import { z } from 'zod'

/** Who reads it: the team; the organisation; anybody. */
export const audienceSchema = z.enum(['internal', 'client', 'public'])
export type Audience = z.infer<typeof audienceSchema>

/** Entwurf; Faktencheck, which the organisation comments on; Endfassung of a closed visit. */
export const reportVersionSchema = z.enum(['draft', 'fact_check', 'final'])
export type ReportVersion = z.infer<typeof reportVersionSchema>

/**
 * The report with all its chapters; two pages in plain words for everybody who works there; the action
 * plan alone; the comparison of all visits alone; a sheet for each function with what it has to do; what
 * was agreed, as a hand-out at the end of a workshop.
 */
export const reportFormSchema = z.enum([
  'full',
  'plain',
  'plan',
  'comparison',
  'functions',
  'handout',
])
export type ReportForm = z.infer<typeof reportFormSchema>

/** One visit gives several reports: for whom, how far it is, and how much of it. */
export const reportEditionSchema = z.strictObject({
  audience: audienceSchema,
  version: reportVersionSchema,
  form: reportFormSchema,
})
export type ReportEdition = z.infer<typeof reportEditionSchema>

/** What a visit's report is when nobody has chosen: for the client, and final as soon as it is closed. */
export function usualEdition(isClosed: boolean): ReportEdition {
  return { audience: 'client', version: isClosed ? 'final' : 'draft', form: 'full' }
}

/** Only a closed visit has a final report: it can no longer change under it. */
export function isVersionAllowed(version: ReportVersion, isClosed: boolean): boolean {
  return version !== 'final' || isClosed
}
