import type { ChartModel } from '../charts/chart-model.ts'
import type { Wording } from '../texts/wording.ts'
import type {
  Block,
  Callout,
  Cell,
  Chart,
  Column,
  Heading,
  List,
  Paragraph,
  ReportSource,
  ReportView,
  Run,
  Table,
} from './report.ts'

export function plain(text: string): Run {
  return { text }
}

export function bold(text: string): Run {
  return { text, bold: true }
}

export function muted(text: string): Run {
  return { text, muted: true }
}

export function view(name: ReportView): ReportSource {
  return { kind: 'view', view: name }
}

/** The same runs, with the place in the app that they come from. */
export function from(source: ReportSource, runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, source }))
}

const namedPlace = /\{\{(\w+)\}\}/

/**
 * A text that names tables and charts of the report, each by the id that it goes by.
 * @param ids name in the text → id of the table or chart
 */
export function referring(
  key: string,
  ids: Readonly<Record<string, string>>,
  { translate }: Wording,
): Run[] {
  const places = Object.keys(ids).map((name) => [name, `{{${name}}}`] as const)
  const parts = translate(key, Object.fromEntries(places)).split(namedPlace)
  return parts.map((part, index) =>
    index % 2 === 0 ? plain(part) : { text: '', reference: ids[part] ?? '' },
  )
}

export function heading(level: Heading['level'], id: string, text: string): Heading {
  return { kind: 'heading', level, id, text }
}

export function body(...runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', style: 'body', runs }
}

/** A text as somebody typed it, a paragraph for each line; nothing at all while it is empty. */
export function paragraphs(text: string, source: ReportSource): Paragraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => body(...from(source, [plain(line)])))
}

/** The sentence that carries a chapter. */
export function lead(...runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', style: 'lead', runs }
}

export function small(...runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', style: 'small', runs }
}

export function bullets(items: readonly (readonly Run[])[]): List {
  return { kind: 'list', style: 'bullets', items }
}

export function numbered(items: readonly (readonly Run[])[]): List {
  return { kind: 'list', style: 'numbers', items }
}

export function callout(
  tone: Callout['tone'],
  title: string,
  ...paragraphs: readonly (readonly Run[])[]
): Callout {
  return { kind: 'callout', tone, title, paragraphs }
}

export function cell(...runs: readonly Run[]): Cell {
  return { runs }
}

export function textCell(text: string): Cell {
  return { runs: [{ text }] }
}

/** The words of a cell, without its looks. */
export function cellText({ runs }: Cell): string {
  return runs.map(({ text }) => text).join('')
}

export function column(
  header: string,
  widthPercent: number,
  align: Column['align'] = 'start',
): Column {
  return { header, widthPercent, align }
}

export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  id?: string,
): Table {
  const named = id === undefined ? {} : { id }
  return { kind: 'table', ...named, caption: { label: '', text: caption }, columns, rows }
}

export function chart(model: ChartModel, id?: string): Chart {
  const named = id === undefined ? {} : { id }
  return { kind: 'chart', ...named, caption: { label: '', text: model.title }, model }
}

/** The same blocks, where every statement that has no source of its own comes from this one. */
export function blocksFrom(source: ReportSource, blocks: readonly Block[]): Block[] {
  const led = (runs: readonly Run[]) => runs.map((run) => ({ source, ...run }))
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, runs: led(block.runs) }
      case 'list':
        return { ...block, items: block.items.map(led) }
      case 'callout':
        return { ...block, paragraphs: block.paragraphs.map(led) }
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, runs: led(cell.runs) }))),
        }
      default:
        return block
    }
  })
}
