import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import type { Language } from '../texts/localized.ts'
import type { ChartCategory } from './chart-model.ts'

export function dimensionCategory(dimension: SnapshotDimension, language: Language): ChartCategory {
  return { id: dimension.id, code: dimension.code, name: dimension.name[language] }
}

/** "D5 Zugang und Sprache" */
export function categoryText({ code, name }: ChartCategory): string {
  return code === null ? name : `${code} ${name}`
}
