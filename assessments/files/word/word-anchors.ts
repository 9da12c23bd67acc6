import type { ChartModel } from '../../core/charts/chart-model.ts'
import type { Report } from '../../core/reports/report.ts'

export interface HeadingAnchor {
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Hidden from Word's list of bookmarks by the leading underscore. */
  readonly bookmark: string
  readonly number: number
}

/**
 * Numbers for what must be unique in a file. The docx library would count on from the file before, and
 * the same report would not give the same bytes.
 */
export interface WordAnchors {
  /** By heading id, in the order of the report. */
  readonly headings: ReadonlyMap<string, HeadingAnchor>
  readonly drawings: ReadonlyMap<ChartModel, number>
}

export function anchorsOf({ chapters }: Report): WordAnchors {
  const headings = chapters.flatMap(({ id, title, blocks }) => [
    { id, level: 1 as const, text: title },
    ...blocks.filter((block) => block.kind === 'heading'),
  ])
  const charts = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'))
  return {
    headings: new Map(
      headings.map(({ id, level, text }, index) => [
        id,
        { level, text, bookmark: `_Toc${index + 1}`, number: index + 1 },
      ]),
    ),
    drawings: new Map(charts.map(({ model }, index) => [model, index + 1])),
  }
}
