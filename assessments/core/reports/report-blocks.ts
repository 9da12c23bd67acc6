import type { Callout, Cell, Column, Heading, List, Paragraph, Run, Table } from './report.ts'

export function plain(text: string): Run {
  return { text }
}

export function bold(text: string): Run {
  return { text, bold: true }
}

export function muted(text: string): Run {
  return { text, muted: true }
}

export function heading(level: Heading['level'], id: string, text: string): Heading {
  return { kind: 'heading', level, id, text }
}

export function body(...runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', style: 'body', runs }
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
): Table {
  return { kind: 'table', caption, columns, rows }
}
