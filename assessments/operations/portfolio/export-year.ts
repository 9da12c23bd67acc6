import { yearSheets } from '../../core/portfolio/year-sheets.ts'
import { ok } from '../../core/result.ts'
import { packWorkbook } from '../../files/excel/pack-workbook.ts'
import { writeExportFile } from '../../files/exports/write-export-file.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { announceStep } from '../announce-step.ts'
import type { JobHandler } from '../job-handler.ts'
import { readCounted } from './read-counted.ts'

/**
 * Writes the service point's figures of a year as an Excel file. Cancelled at any step, or refused, it
 * leaves a file that stood at the path as it was.
 */
export const exportYear: JobHandler<'years.export'> = async (
  db,
  { year, language, path },
  context,
) => {
  await announceStep(context, 0, 'plan.progress.reading')
  const { visits, measures } = readCounted(db)
  await announceStep(context, 0.3, 'plan.progress.writing')
  const translate = loadTranslate(context.textsFolder, language)
  const bytes = await packWorkbook(yearSheets(visits, measures, year, { language, translate }))
  await announceStep(context, 0.8, 'plan.progress.saving')
  const written = await writeExportFile(path, bytes)
  if (!written.ok) return written
  context.progress(1, 'plan.progress.saving')
  return ok({ path, byteLength: written.value.byteLength })
}
