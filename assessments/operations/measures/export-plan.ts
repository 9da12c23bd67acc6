import { planSheets } from '../../core/measures/plan-sheets.ts'
import { ok } from '../../core/result.ts'
import { packWorkbook } from '../../files/excel/pack-workbook.ts'
import { writeExportFile } from '../../files/exports/write-export-file.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { announceStep } from '../announce-step.ts'
import type { JobHandler } from '../job-handler.ts'
import { readSupportTable } from '../settings/settings-handlers.ts'
import { readWholeVisit } from '../visits/visit-record.ts'

/**
 * Writes a visit's findings and its organisation's measures as an Excel file. Cancelled at any step, or
 * refused, it leaves a file that stood at the path as it was.
 */
export const exportPlan: JobHandler<'plans.export'> = async (
  db,
  { visitId, language, path },
  context,
) => {
  await announceStep(context, 0, 'plan.progress.reading')
  const read = readWholeVisit(db, visitId)
  if (!read.ok) return read
  const { entries, measures, snapshot } = read.value
  await announceStep(context, 0.3, 'plan.progress.writing')
  const translate = loadTranslate(context.textsFolder, language)
  const plan = { findings: entries.finding, measures, snapshot, support: readSupportTable(db) }
  const bytes = await packWorkbook(planSheets(plan, { language, translate }))
  await announceStep(context, 0.8, 'plan.progress.saving')
  const written = await writeExportFile(path, bytes)
  if (!written.ok) return written
  context.progress(1, 'plan.progress.saving')
  return ok({ path, byteLength: written.value.byteLength })
}
