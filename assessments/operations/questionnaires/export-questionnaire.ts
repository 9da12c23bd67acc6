import type { OperationInput, OperationResult } from '../../contract/contract-types.ts'
import { resolveInstrument } from '../../core/instruments/resolve-instrument.ts'
import { composeQuestionnaire } from '../../core/questionnaires/compose-questionnaire.ts'
import type { Questionnaire } from '../../core/questionnaires/questionnaire.ts'
import { questionnaireSheets } from '../../core/questionnaires/questionnaire-sheets.ts'
import { ok } from '../../core/result.ts'
import type { Wording } from '../../core/texts/wording.ts'
import { packWorkbook } from '../../files/excel/pack-workbook.ts'
import { writeExportFile } from '../../files/exports/write-export-file.ts'
import { readInstalledInstrument } from '../../files/instrument/installed-instruments.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { packQuestionnaire } from '../../files/word/pack-questionnaire.ts'
import { announceStep } from '../announce-step.ts'
import type { JobContext, JobHandler } from '../job-handler.ts'

type ExportInput = OperationInput<'questionnaires.export'>

async function readSnapshot(
  { instrumentId, version, profileId }: ExportInput,
  { instrumentsFolder }: JobContext,
) {
  const instrument = await readInstalledInstrument(instrumentsFolder, instrumentId, version)
  return instrument.ok ? resolveInstrument(instrument.value, profileId) : instrument
}

function pack(
  questionnaire: Questionnaire,
  format: ExportInput['format'],
  wording: Wording,
  now: Date,
): Promise<Uint8Array> {
  return format === 'word'
    ? packQuestionnaire(questionnaire, now)
    : packWorkbook(questionnaireSheets(questionnaire, wording))
}

/**
 * Writes the empty questionnaire of an instrument and profile. Cancelled at any step, or refused, it leaves
 * a file that stood at the path as it was.
 */
export async function writeQuestionnaire(
  input: ExportInput,
  context: JobContext,
): Promise<OperationResult<'questionnaires.export'>> {
  const { scope, wording, purpose, language, format, path } = input
  await announceStep(context, 0, 'questionnaire.progress.reading')
  const snapshot = await readSnapshot(input, context)
  if (!snapshot.ok) return snapshot
  await announceStep(context, 0.4, 'questionnaire.progress.composing')
  const words = { language, translate: loadTranslate(context.textsFolder, language) }
  const questionnaire = composeQuestionnaire(snapshot.value, { scope, wording, purpose }, words)
  await announceStep(context, 0.5, 'questionnaire.progress.writing')
  const bytes = await pack(questionnaire, format, words, context.now())
  await announceStep(context, 0.9, 'questionnaire.progress.saving')
  const written = await writeExportFile(path, bytes)
  if (!written.ok) return written
  context.progress(1, 'questionnaire.progress.saving')
  return ok({ path, byteLength: written.value.byteLength })
}

/** As a job of the window; it needs nothing from the database. */
export const exportQuestionnaire: JobHandler<'questionnaires.export'> = (_db, input, context) =>
  writeQuestionnaire(input, context)
