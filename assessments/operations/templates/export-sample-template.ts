import type { OperationInput, OperationResult } from '../../contract/contract-types.ts'
import { ok } from '../../core/result.ts'
import { writeExportFile } from '../../files/exports/write-export-file.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { packSampleTemplate } from '../../files/word/templates/pack-sample-template.ts'
import type { JobContext, JobHandler } from '../job-handler.ts'

/** Writes a template to start from; needs no data. */
export async function writeSampleTemplate(
  { language, path }: OperationInput<'templates.sample'>,
  { textsFolder }: Pick<JobContext, 'textsFolder'>,
): Promise<OperationResult<'templates.sample'>> {
  const translate = loadTranslate(textsFolder, language)
  const written = await writeExportFile(path, await packSampleTemplate({ language, translate }))
  return written.ok ? ok({ path, byteLength: written.value.byteLength }) : written
}

export const exportSampleTemplate: JobHandler<'templates.sample'> = (_db, input, context) =>
  writeSampleTemplate(input, context)
