import { composeReport } from '../../core/reports/compose-report.ts'
import { ok } from '../../core/result.ts'
import { writeExportFile } from '../../files/exports/write-export-file.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { packReport } from '../../files/word/pack-report.ts'
import { announceStep } from '../announce-step.ts'
import type { JobHandler } from '../job-handler.ts'
import { readReportInput } from './read-report-input.ts'

/** The day in the place where the report is made, as an ISO date. */
function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/**
 * Writes the client's Word report of a visit. Cancelled at any step, or refused, it leaves a file that
 * stood at the path as it was.
 */
export const exportReport: JobHandler<'reports.export'> = async (db, input, context) => {
  const { visitId, language, path } = input
  const now = context.now()
  await announceStep(context, 0, 'report.progress.reading')
  const gathered = readReportInput(db, visitId, localDay(now))
  if (!gathered.ok) return gathered
  await announceStep(context, 0.1, 'report.progress.composing')
  const translate = loadTranslate(context.textsFolder, language)
  const report = composeReport(gathered.value, { language, translate })
  await announceStep(context, 0.2, 'report.progress.typesetting')
  const bytes = await packReport(report, now)
  await announceStep(context, 0.9, 'report.progress.saving')
  const written = await writeExportFile(path, bytes)
  if (!written.ok) return written
  context.progress(1, 'report.progress.saving')
  return ok({ path, byteLength: written.value.byteLength })
}
