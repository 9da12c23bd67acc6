import { writeFileSync } from 'node:fs'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { composeQuestionnaire } from '../../assessments/core/questionnaires/compose-questionnaire.ts'
import { questionnaireSheets } from '../../assessments/core/questionnaires/questionnaire-sheets.ts'
import type { RaterGroup } from '../../assessments/core/visits/entries/self-rater.ts'
import type { VisitScope } from '../../assessments/core/visits/visit.ts'
import { packWorkbook } from '../../assessments/files/excel/pack-workbook.ts'
import { german } from './build-report.ts'

interface FilledSheet {
  readonly snapshot: InstrumentSnapshot
  readonly scope: VisitScope
  readonly group: RaterGroup | null
  /** What stands in the answers' column, from the first item on. */
  readonly answers: readonly string[]
}

const answerHeader = german.translate('questionnaire.column.answer')

/** Writes a self-rating as a person sends it back: the app's own Excel sheet, filled in. */
export async function writeFilledSheet(path: string, sheet: FilledSheet): Promise<void> {
  const { snapshot, scope, group, answers } = sheet
  const options = { scope, wording: 'standard', purpose: 'self_rating' } as const
  const sheets = questionnaireSheets(composeQuestionnaire(snapshot, options, german), german)
  const filled = sheets.map((each) => {
    const column = each.columns.findIndex(({ header }) => header === answerHeader)
    const rows = each.rows.map((cells, row) =>
      cells.map((cell, place) => {
        if (column >= 0) return place === column ? (answers[row] ?? null) : cell
        const isMarked = cells[2] === 'group' && cells[3] === group && place === 1
        return isMarked ? 'x' : cell
      }),
    )
    return { ...each, rows }
  })
  writeFileSync(path, await packWorkbook(filled))
}
