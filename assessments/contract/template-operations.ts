import { z } from 'zod'
import { organisationIdSchema } from '../core/organisations/organisation.ts'
import { templateFindingSchema } from '../core/reports/templates/lint-template.ts'
import {
  reportTemplateIdSchema,
  reportTemplateSchema,
} from '../core/reports/templates/report-template.ts'
import { languageSchema } from '../core/texts/localized.ts'
import { fileContent } from './file-content.ts'
import { operation } from './operation.ts'
import { writingRefusals, writtenFile } from './written-file.ts'

const nothing = z.strictObject({})

/** Everything about Word templates of one's own that the window can ask for. */
export const templateOperations = {
  /** Reads a file that somebody wants to use as a template, and says what is wrong with it. Keeps nothing. */
  'templates.check': operation('job', {
    input: z.strictObject({ content: fileContent }),
    output: z.array(templateFindingSchema),
    refusals: [
      'template.too_large',
      'template.old_format',
      'template.password_protected',
      'template.not_word',
      'template.damaged',
    ],
  }),
  /** An organisation's own templates, then those of the service point. */
  'templates.list': operation('read', {
    input: z.strictObject({ organisationId: organisationIdSchema }),
    output: z.array(reportTemplateSchema),
    refusals: ['organisation.not_found'],
  }),
  /** Keeps a template whose content lies in the attachment store; one with the same id is replaced. */
  'templates.save': operation('write', {
    input: reportTemplateSchema.omit({ addedAt: true }),
    output: nothing,
    refusals: ['organisation.not_found'],
  }),
  /** Its content goes when the app is opened the next time; until then it can be saved again. */
  'templates.remove': operation('write', {
    input: z.strictObject({ id: reportTemplateIdSchema }),
    output: nothing,
  }),
  /** Writes a template to start from, to a path that the save dialog has returned. */
  'templates.sample': operation('job', {
    input: z.strictObject({ language: languageSchema, path: z.string().min(1) }),
    output: writtenFile,
    refusals: writingRefusals,
  }),
} as const
