import { type RatedVisit, ratingSheets } from '../../core/portfolio/rating-sheets.ts'
import { ok } from '../../core/result.ts'
import { packWorkbook } from '../../files/excel/pack-workbook.ts'
import { writeExportFile } from '../../files/exports/write-export-file.ts'
import { loadTranslate } from '../../files/texts/load-texts.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import { selectOrganisations } from '../../storage/organisations.ts'
import { announceStep } from '../announce-step.ts'
import type { JobHandler } from '../job-handler.ts'
import { readVisitsOfOrganisation } from '../visits/visit-record.ts'

/**
 * Writes all ratings, of every organisation whether archived or not, as an Excel file. Cancelled at any
 * step, or refused, it leaves a file that stood at the path as it was.
 */
export const exportRatings: JobHandler<'ratings.export'> = async (
  db,
  { language, path },
  context,
) => {
  await announceStep(context, 0, 'plan.progress.reading')
  const visits = readRatedVisits(db)
  await announceStep(context, 0.3, 'plan.progress.writing')
  const translate = loadTranslate(context.textsFolder, language)
  const bytes = await packWorkbook(ratingSheets(visits, { language, translate }))
  await announceStep(context, 0.8, 'plan.progress.saving')
  const written = await writeExportFile(path, bytes)
  if (!written.ok) return written
  context.progress(1, 'plan.progress.saving')
  return ok({ path, byteLength: written.value.byteLength })
}

/** By organisation, then by day. */
function readRatedVisits(db: ReadableDatabase): RatedVisit[] {
  return selectOrganisations(db, { includeArchived: true }).flatMap(({ id, name, type }) =>
    readVisitsOfOrganisation(db, id).map((record) => ({
      organisationName: name,
      type,
      record,
      snapshot: readInstrumentSnapshot(db, record.snapshotHash),
    })),
  )
}
