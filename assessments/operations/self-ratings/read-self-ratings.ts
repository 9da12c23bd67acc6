import { basename } from 'node:path'
import type { OperationOutput } from '../../contract/contract-types.ts'
import { ok, refuse } from '../../core/result.ts'
import type { AwaitedQuestionnaire } from '../../core/self-assessment/read-details.ts'
import { readSelfRatingSheet } from '../../core/self-assessment/read-self-rating-sheet.ts'
import type { Wording } from '../../core/texts/wording.ts'
import { readWorkbook } from '../../files/excel/read-workbook.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import { announceStep } from '../announce-step.ts'
import type { JobHandler } from '../job-handler.ts'
import { findVisit } from '../visits/visit-record.ts'

type ReadFile = OperationOutput<'selfRatings.read'>[number]

async function readFile(
  path: string,
  awaited: AwaitedQuestionnaire,
  wordings: readonly [Wording, Wording],
): Promise<ReadFile> {
  const file = basename(path)
  const sheets = await readWorkbook(path)
  return sheets.ok
    ? { file, trouble: null, sheet: readSelfRatingSheet(sheets.value, awaited, wordings) }
    : { file, trouble: sheets.error.code, sheet: null }
}

/**
 * Reads the sheets that people of one organisation have filled in for a visit, file by file, in whatever
 * language. A file that cannot be read does not stop the others. Nothing is kept: a person decides first.
 */
export const readSelfRatings: JobHandler<'selfRatings.read'> = async (
  db,
  { visitId, paths },
  context,
) => {
  const visit = findVisit(db, visitId)
  if (!visit.ok) return refuse('visit.not_found')
  const snapshot = readInstrumentSnapshot(db, visit.value.snapshotHash)
  const wordingIn = (language: Wording['language']): Wording => ({
    language,
    translate: loadTranslate(context.textsFolder, language),
  })
  const files: ReadFile[] = []
  for (const [index, path] of paths.entries()) {
    await announceStep(context, index / paths.length, 'questionnaire.progress.reading')
    const awaited = { snapshot, scope: visit.value.scope }
    files.push(await readFile(path, awaited, [wordingIn('de'), wordingIn('en')]))
  }
  context.progress(1, 'questionnaire.progress.reading')
  return ok(files)
}
