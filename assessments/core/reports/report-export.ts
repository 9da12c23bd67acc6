import { z } from 'zod'
import { languageSchema } from '../texts/localized.ts'
import { visitIdSchema } from '../visits/visit.ts'
import { reportEditionSchema } from './report-edition.ts'

/** What a report is read with. */
export const reportFormatSchema = z.enum(['word', 'pdf'])
export type ReportFormat = z.infer<typeof reportFormatSchema>

/** That a report was written to a file: enough to tell later whether a file is the one that was handed out. */
export const reportExportSchema = z.strictObject({
  id: z.uuid(),
  visitId: visitIdSchema,
  edition: reportEditionSchema,
  language: languageSchema,
  exportedAt: z.iso.datetime(),
  exportedBy: z.string(),
  /** Of the file, SHA-256 as 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'bad_hash'),
  byteLength: z.int().positive(),
  appVersion: z.string().max(100),
  /** "ikoe 1.0.0" */
  instrumentVersion: z.string().max(300),
  format: reportFormatSchema.default('word'),
  /** The name of the Word template it was written into; null for the built-in look. */
  templateName: z.string().max(300).nullable().default(null),
})
export type ReportExport = z.infer<typeof reportExportSchema>
