import { createHash } from 'node:crypto'
import { composeReport } from '../../core/reports/compose-report.ts'
import { ok } from '../../core/result.ts'
import { writeExportFile } from '../../files/exports/write-export-file.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { packReport } from '../../files/word/pack-report.ts'
import { announceStep } from '../announce-step.ts'
import type { JobHandler } from '../job-handler.ts'
import { localDay } from './local-day.ts'
import { readPictures } from './read-pictures.ts'
import { readReportInput } from './read-report-input.ts'

/**
 * Writes the Word report of a visit for an audience. The same data give the same bytes all day long.
 * Cancelled at any step, or refused, it leaves a file that stood at the path as it was.
 */
export const exportReport: JobHandler<'reports.export'> = async (db, input, context) => {
  const { visitId, edition, language, path } = input
  const day = localDay(context.now())
  await announceStep(context, 0, 'report.progress.reading')
  const gathered = readReportInput(db, visitId, edition, day)
  if (!gathered.ok) return gathered
  await announceStep(context, 0.1, 'report.progress.composing')
  const translate = loadTranslate(context.textsFolder, language)
  const report = composeReport(gathered.value.input, { language, translate })
  await announceStep(context, 0.2, 'report.progress.typesetting')
  const pictures = readPictures(report, context.attachments)
  if (!pictures.ok) return pictures
  const bytes = await packReport(report, pictures.value, day)
  await announceStep(context, 0.9, 'report.progress.saving')
  const written = await writeExportFile(path, bytes)
  if (!written.ok) return written
  context.progress(1, 'report.progress.saving')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ok({ path, byteLength: written.value.byteLength, sha256 })
}
