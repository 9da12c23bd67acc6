import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun } from 'docx'
import type { Cell, Column, LevelBadge, Table as ReportTable } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import { type Palette, usualPalette } from './word-palette.ts'
import { wordRuns } from './word-runs.ts'
import { styleIds } from './word-styles.ts'
import { colors, levelColors, textWidthTwips } from './word-theme.ts'

export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: colors.line } as const
export const cellMargins = { top: 50, bottom: 50, left: 85, right: 85 }
const aboveBadgeTwips = 50
/** A row that long may not fit on a page; Word would push it around, so it may break. */
const longestUnbrokenRow = 1_500

/** @param width of the whole table, in twips */
export function cellWidth({ widthPercent }: Column, width: number = textWidthTwips): number {
  return Math.round((width * widthPercent) / 100)
}

/** Repeats on every page that the table reaches. */
export function headerRow(
  columns: readonly Column[],
  palette: Palette = usualPalette,
  width: number = textWidthTwips,
): TableRow {
  const headerLine = { style: BorderStyle.SINGLE, size: 10, color: palette.accent } as const
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column) =>
        new TableCell({
          width: { size: cellWidth(column, width), type: 'dxa' },
          verticalAlign: 'bottom',
          shading: { type: 'clear', color: 'auto', fill: palette.accentPale },
          borders: { bottom: headerLine },
          children: [
            new Paragraph({
              style: styleIds.tableHeader,
              alignment: column.align,
              text: xmlText(column.header),
            }),
          ],
        }),
    ),
  })
}

function badgeParagraph({ level, text }: LevelBadge, keepNext: boolean): Paragraph {
  const look = levelColors[level]
  return new Paragraph({
    style: styleIds.tableText,
    keepNext,
    shading: { type: 'clear', color: 'auto', fill: look.fill },
    children: [new TextRun({ text: ` ${xmlText(text)}`, color: look.text })],
  })
}

function bodyCell(
  { runs, badge }: Cell,
  column: Column,
  width: number,
  keepNext: boolean,
): TableCell {
  const words = new Paragraph({
    style: styleIds.tableText,
    alignment: column.align,
    keepNext,
    spacing: { after: badge === undefined ? 0 : aboveBadgeTwips },
    children: wordRuns(runs),
  })
  const badges = badge === undefined ? [] : [badgeParagraph(badge, keepNext)]
  return new TableCell({
    width: { size: cellWidth(column, width), type: 'dxa' },
    children: runs.length === 0 && badges.length > 0 ? badges : [words, ...badges],
  })
}

function textLength(cells: readonly Cell[]): number {
  return cells.flatMap(({ runs }) => runs).reduce((length, { text }) => length + text.length, 0)
}

function bodyRow(
  cells: readonly Cell[],
  columns: readonly Column[],
  width: number,
  keepNext: boolean,
): TableRow {
  return new TableRow({
    cantSplit: textLength(cells) <= longestUnbrokenRow,
    children: columns.map((column, index) =>
      bodyCell(cells[index] ?? { runs: [] }, column, width, keepNext),
    ),
  })
}

/** Lines between rows only; the header row repeats on every page, rows stay whole. @param width in twips */
export function wordTable(
  { columns, rows }: ReportTable,
  palette: Palette = usualPalette,
  width: number = textWidthTwips,
): Table {
  return new Table({
    width: { size: width, type: 'dxa' },
    columnWidths: columns.map((column) => cellWidth(column, width)),
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: {
      top: noLine,
      left: noLine,
      right: noLine,
      bottom: hairline,
      insideHorizontal: hairline,
      insideVertical: noLine,
    },
    // The first rows stay with the header, so that a heading is never left alone at the foot of a page.
    rows: [
      headerRow(columns, palette, width),
      ...rows.map((row, index) => bodyRow(row, columns, width, index === 0 && rows.length > 1)),
    ],
  })
}
