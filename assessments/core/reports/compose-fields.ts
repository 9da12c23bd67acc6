import { dimensionStatusKeys } from '../texts/domain-keys.ts'
import { composeTexts } from './compose-cover.ts'
import { pointsCell } from './overview-chapter.ts'
import { cellText } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import type { ReportFields } from './report-fields.ts'
import { dimensionText, levelText } from './report-words.ts'

/** The single words of a report, from the functions that write its cover and its overview. */
export function composeFields(context: ReportContext): ReportFields {
  return {
    texts: composeTexts(context),
    dimensions: context.score.dimensions.map((score) => ({
      code: score.dimension.code,
      name: dimensionText(score.dimension, context),
      points: cellText(pointsCell(score, context)),
      level: score.level === null ? '–' : levelText(score.level.label, context),
      status: context.translate(dimensionStatusKeys[score.status]),
    })),
  }
}
