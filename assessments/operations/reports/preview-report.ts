import { checkReport } from '../../core/reports/check-report.ts'
import { composeReport } from '../../core/reports/compose-report.ts'
import { leftOutTexts } from '../../core/reports/left-out-texts.ts'
import { ok } from '../../core/result.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { announceStep } from '../announce-step.ts'
import type { JobHandler } from '../job-handler.ts'
import { localDay } from './local-day.ts'
import { readReportInput } from './read-report-input.ts'

/** Composes the report of a visit to be looked at, and looks for what is worth a second look. */
export const previewReport: JobHandler<'reports.preview'> = async (
  db,
  { visitId, edition, language },
  context,
) => {
  await announceStep(context, 0, 'report.progress.reading')
  const gathered = readReportInput(db, visitId, edition, localDay(context.now()))
  if (!gathered.ok) return gathered
  await announceStep(context, 0.4, 'report.progress.composing')
  const { input, content } = gathered.value
  const translate = loadTranslate(context.textsFolder, language)
  const report = composeReport(input, { language, translate })
  return ok({
    report,
    checks: checkReport(input, content, language),
    leftOut: leftOutTexts(report, content),
  })
}
