import { z } from 'zod'
import { day, paragraph } from './entry-fields.ts'

const settledSchema = z.enum(['not_settled', 'yes', 'no'])

/** Vereinbarung: what was agreed with the organisation before the day on site. One per visit. */
export const engagementSchema = z.strictObject({
  /** Occasion and mandate. */
  mandate: paragraph,
  /** What is looked at, and what is not. */
  agreedScope: paragraph,
  /** Functions, not names: who gets the report. */
  distribution: paragraph,
  photosAllowed: settledSchema,
  staffCouncil: z.enum(['not_settled', 'involved', 'none']),
  staffCouncilInvolvedOn: day.nullable(),
  peerGroupConsent: settledSchema,
  privacyNoticeGivenOn: day.nullable(),
  /** When the measures left open by earlier visits were gone through. */
  measuresReviewedOn: day.nullable(),
})
export type Engagement = z.infer<typeof engagementSchema>

/** The engagement's id among the entries of its visit: there is only one. */
export const engagementId = 'engagement'

export const emptyEngagement: Engagement = {
  mandate: '',
  agreedScope: '',
  distribution: '',
  photosAllowed: 'not_settled',
  staffCouncil: 'not_settled',
  staffCouncilInvolvedOn: null,
  peerGroupConsent: 'not_settled',
  privacyNoticeGivenOn: null,
  measuresReviewedOn: null,
}
