import type { Block, Report, Table } from '../../assessments/core/reports/report.ts'

/** All words of a part of a report, as one text to look in. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (key, one) => (key === 'model' ? one.title : one))
}

export function coverOf({ cover }: Report) {
  if (cover === null) throw new Error('The report has no cover.')
  return cover
}

export function chapter(report: Report, id: string) {
  const found = report.chapters.find((one) => one.id === id)
  if (found === undefined) throw new Error(`No chapter "${id}"`)
  return found
}

export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.kind === 'table')
}

export function rowTexts(table: Table | undefined): string[][] {
  return (table?.rows ?? []).map((row) =>
    row.map(({ runs, badge }) =>
      [...runs, ...(badge ? [badge] : [])].map(({ text }) => text).join(''),
    ),
  )
}
