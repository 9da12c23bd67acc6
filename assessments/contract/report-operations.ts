import { z } from 'zod'
import { reportEditionSchema } from '../core/reports/report-edition.ts'
import { reportExportSchema } from '../core/reports/report-export.ts'
import { reportPreviewSchema } from '../core/reports/report-preview.ts'
import { reportSettingsSchema } from '../core/reports/report-settings.ts'
import { reportTargetSchema } from '../core/reports/report-target.ts'
import { languageSchema } from '../core/texts/localized.ts'
import { visitIdSchema } from '../core/visits/visit.ts'
import { operation } from './operation.ts'
import { writingRefusals, writtenFile } from './written-file.ts'

const nothing = z.strictObject({})

/** Everything about reports that the window can ask for. */
export const reportOperations = {
  /** How all reports of the service point look; the standard until it is changed. */
  'reports.settings': operation('read', { input: nothing, output: reportSettingsSchema }),
  'reports.saveSettings': operation('write', { input: reportSettingsSchema, output: nothing }),
  /** Composes the report of a visit to be looked at, with what is worth a second look before it goes out. */
  'reports.preview': operation('job', {
    input: z.strictObject({
      visitId: visitIdSchema,
      edition: reportEditionSchema,
      language: languageSchema,
    }),
    output: reportPreviewSchema,
    refusals: ['visit.not_found', 'visit.not_closed'],
  }),
  /** Keeps that a report was handed out: which, and the fingerprint of its file. */
  'reports.record': operation('write', {
    input: reportExportSchema.omit({ id: true, exportedAt: true, exportedBy: true }),
    output: nothing,
    refusals: ['visit.not_found'],
  }),
  /** The reports of a visit that were handed out, the newest first. */
  'reports.exports': operation('read', {
    input: z.strictObject({ visitId: visitIdSchema }),
    output: z.array(reportExportSchema),
    refusals: ['visit.not_found'],
  }),
  /** Writes the report of a visit, as a Word file or as a PDF, to a path that the save dialog has returned. */
  'reports.export': operation('job', {
    input: z.strictObject({
      visitId: visitIdSchema,
      edition: reportEditionSchema,
      language: languageSchema,
      target: reportTargetSchema.default({ kind: 'word' }),
      path: z.string().min(1),
    }),
    output: writtenFile.extend({
      /** SHA-256 of the file, 64 hexadecimal digits. */
      sha256: z.string(),
      /** Placeholders of the template for which this visit has nothing, and whose place stayed empty. */
      emptied: z.array(z.string()),
    }),
    refusals: [
      'visit.not_found',
      'visit.not_closed',
      'attachment.not_found',
      'attachment.damaged',
      'template.not_found',
      'template.has_errors',
      'template.too_large',
      'template.old_format',
      'template.password_protected',
      'template.not_word',
      'template.damaged',
      ...writingRefusals,
    ],
  }),
} as const
