import { categoryText, dimensionCategory } from '../charts/chart-category.ts'
import type { SnapshotDimension, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import { notAssessedReasonKeys } from '../texts/domain-keys.ts'
import type { Wording } from '../texts/wording.ts'
import type { Level, Rating } from '../visits/answer.ts'
import type { ReportContext } from './report-facts.ts'

/** "D5 Zugang und Sprache" */
export function dimensionText(dimension: SnapshotDimension, { language }: Wording): string {
  return categoryText(dimensionCategory(dimension, language))
}

/** "D5.1 Geregeltes Dolmetschen" */
export function indicatorText(indicator: SnapshotIndicator, { language }: Wording): string {
  return `${indicator.code} ${indicator.texts[language].title}`
}

function levelName(level: Level, { snapshot, language }: ReportContext): string {
  return snapshot.scale[level]?.name[language] ?? ''
}

/** In a sentence: "Stufe 3 – Verankert" */
export function levelText(level: Level, context: ReportContext): string {
  return context.translate('domain.level', { level, name: levelName(level, context) })
}

/** In a column headed "Stufe": "3 · Verankert" */
export function shortLevelText(level: Level, context: ReportContext): string {
  return `${level} · ${levelName(level, context)}`
}

/** Why an item has no level; a dash where no reason was due. */
export function reasonText(rating: Rating, { translate }: Wording): string {
  if (rating.status === 'not_applicable') return rating.reason || '–'
  if (rating.status === 'not_assessed') return translate(notAssessedReasonKeys[rating.reason])
  return '–'
}

/** What makes an indicator weigh more: "Kernkriterium", "Mindestanforderung", "Zusatz". */
export function indicatorMarks(indicator: SnapshotIndicator, { translate }: Wording): string[] {
  return [
    indicator.core ? translate('domain.word.core_item') : '',
    indicator.minimum ? translate('domain.word.minimum_requirement') : '',
    indicator.extra ? translate('domain.word.extra_item') : '',
  ].filter(Boolean)
}

/** A sentence that differs for one and for any other number; both may name {{count}}. */
export function counted(
  count: number,
  oneKey: string,
  otherKey: string,
  { translate }: Wording,
): string {
  return translate(count === 1 ? oneKey : otherKey, { count })
}
