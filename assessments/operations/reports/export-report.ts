import { createHash } from 'node:crypto'
import type { OperationInput, OperationResult } from '../../contract/contract-types.ts'
import { composeReport } from '../../core/reports/compose-report.ts'
import type { ReportTarget } from '../../core/reports/report-target.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { writeExportFile } from '../../files/exports/write-export-file.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { type ReadableAttachments, readAttachment } from '../../storage/attachments.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import { selectReportTemplate } from '../../storage/report-templates.ts'
import { announceStep } from '../announce-step.ts'
import type { JobContext, JobHandler } from '../job-handler.ts'
import { localDay } from './local-day.ts'
import { readPictures } from './read-pictures.ts'
import { readReportInput } from './read-report-input.ts'
import { type Typesetting, typesetReport } from './typeset-report.ts'

/** How a report is set, with the bytes of the template that is asked for. */
function typesettingFor(
  db: ReadableDatabase,
  target: ReportTarget,
  attachments: ReadableAttachments | null,
): Result<Typesetting, 'template.not_found' | 'attachment.not_found' | 'attachment.damaged'> {
  if (target.kind !== 'template') return ok(target)
  const template = selectReportTemplate(db, target.id)
  if (template === null || attachments === null) return refuse('template.not_found')
  const content = readAttachment(attachments, template.hash)
  return content.ok ? ok({ kind: 'template', content: content.value }) : content
}

/** Writes the report of a visit for an audience: with the built-in look, into a kept template, or as a PDF. */
export const exportReport: JobHandler<'reports.export'> = async (db, input, context) => {
  const typesetting = typesettingFor(db, input.target, context.attachments)
  return typesetting.ok ? writeReportFile(db, input, typesetting.value, context) : typesetting
}

/**
 * Writes the report of a visit. In Word with the built-in look the same data give the same bytes all day long.
 * Cancelled at any step, or refused, it leaves a file that stood at the path as it was.
 */
export async function writeReportFile(
  db: ReadableDatabase,
  input: Pick<OperationInput<'reports.export'>, 'visitId' | 'edition' | 'language' | 'path'>,
  typesetting: Typesetting,
  context: JobContext,
): Promise<OperationResult<'reports.export'>> {
  const { visitId, edition, language, path } = input
  const day = localDay(context.now())
  await announceStep(context, 0, 'report.progress.reading')
  const gathered = readReportInput(db, visitId, edition, day)
  if (!gathered.ok) return gathered
  await announceStep(context, 0.1, 'report.progress.composing')
  const wording = { language, translate: loadTranslate(context.textsFolder, language) }
  const report = composeReport(gathered.value.input, wording)
  await announceStep(context, 0.2, 'report.progress.typesetting')
  const pictures = readPictures(report, context.attachments)
  if (!pictures.ok) return pictures
  const printable = { report, pictures: pictures.value }
  const typeset = await typesetReport(printable, typesetting, { wording, day, context })
  if (!typeset.ok) return typeset
  const { bytes, emptied } = typeset.value
  await announceStep(context, 0.9, 'report.progress.saving')
  const written = await writeExportFile(path, bytes)
  if (!written.ok) return written
  context.progress(1, 'report.progress.saving')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ok({ path, byteLength: written.value.byteLength, sha256, emptied: [...emptied] })
}
