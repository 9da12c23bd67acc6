import { z } from 'zod'
import { localizedSchema } from '../texts/localized.ts'
import { contrastToWhite } from './contrast.ts'

const leastContrast = 4.5
/** Bytes of a logo as it is stored. */
export const mostLogoBytes = 500_000
const mostLogoCharacters = Math.ceil((mostLogoBytes * 4) / 3) + 4

const paragraphs = localizedSchema(z.string().max(5_000))

/** A picture for the cover, as base64. */
export const logoSchema = z.strictObject({
  /** Read out to those who do not see it. */
  name: z.string().trim().min(1).max(200),
  type: z.enum(['png', 'jpg']),
  content: z.base64().max(mostLogoCharacters),
  widthPixels: z.int().min(1).max(20_000),
  heightPixels: z.int().min(1).max(20_000),
})
export type Logo = z.infer<typeof logoSchema>

/** How women and men are named where a text has both: "Kundinnen und Kunden", "Kund:innen", … */
export const genderFormSchema = z.enum(['pair', 'colon', 'star', 'underscore'])
export type GenderForm = z.infer<typeof genderFormSchema>

/** What the service point's reports have in common; every text may be empty. */
export const reportSettingsSchema = z.strictObject({
  servicePoint: z.string().trim().max(300),
  /** Postal address and how to be reached, line by line. */
  contact: z.string().max(2_000),
  fundingNotice: paragraphs,
  /** Instead of the usual sentence on the cover. */
  confidentiality: paragraphs,
  /** Stands at the beginning of "Anlass und Vorgehen". */
  introduction: paragraphs,
  /** Stands at the end of "Ausblick". */
  outlook: paragraphs,
  genderForm: genderFormSchema,
  /** Whether the report speaks to its readers ("Sie") or of the organisation. */
  formOfAddress: z.enum(['formal', 'impersonal']),
  /** "#0f6973"; dark enough for text on white. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'bad_color')
    .refine((color) => contrastToWhite(color) >= leastContrast, 'low_contrast'),
  logos: z.array(logoSchema).max(3),
})
export type ReportSettings = z.infer<typeof reportSettingsSchema>

const nothing = { de: '', en: '' }

export const standardReportSettings: ReportSettings = {
  servicePoint: 'Interkulturelle Beratung und Trainings',
  contact: '',
  fundingNotice: nothing,
  confidentiality: nothing,
  introduction: nothing,
  outlook: nothing,
  genderForm: 'pair',
  formOfAddress: 'formal',
  accent: '#0f6973',
  logos: [],
}
