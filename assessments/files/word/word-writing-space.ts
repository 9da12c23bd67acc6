import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
} from 'docx'
import { wordRuns } from './word-runs.ts'
import { styleIds } from './word-styles.ts'
import { noLine } from './word-table.ts'
import { colors, textWidthTwips } from './word-theme.ts'

const penLine = { style: BorderStyle.SINGLE, size: 4, color: colors.muted } as const
const lineHeightTwips = 420
const labelWidthTwips = Math.round(textWidthTwips * 0.36)

function emptyCell(widthTwips: number, keepNext = false): TableCell {
  return new TableCell({
    width: { size: widthTwips, type: 'dxa' },
    borders: { bottom: penLine },
    children: [new Paragraph({ style: styleIds.tableText, keepNext })],
  })
}

function writingTable(columnWidths: readonly number[], rows: readonly TableCell[][]): Table {
  return new Table({
    width: { size: textWidthTwips, type: 'dxa' },
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 85 },
    borders: {
      top: noLine,
      left: noLine,
      right: noLine,
      bottom: noLine,
      insideHorizontal: noLine,
      insideVertical: noLine,
    },
    rows: rows.map(
      (children) =>
        new TableRow({
          cantSplit: true,
          height: { value: lineHeightTwips, rule: HeightRule.ATLEAST },
          children,
        }),
    ),
  })
}

/** Ruled lines for handwriting, all on one page. */
export function wordNoteLines(lineCount: number): Table {
  return writingTable(
    [textWidthTwips],
    Array.from({ length: lineCount }, (_, index) => [
      emptyCell(textWidthTwips, index < lineCount - 1),
    ]),
  )
}

/** Named lines to fill in. */
export function wordFields(labels: readonly string[]): Table {
  const widths = [labelWidthTwips, textWidthTwips - labelWidthTwips]
  return writingTable(
    widths,
    labels.map((text) => [
      new TableCell({
        width: { size: labelWidthTwips, type: 'dxa' },
        verticalAlign: 'bottom',
        children: [new Paragraph({ style: styleIds.tableText, children: wordRuns([{ text }]) })],
      }),
      emptyCell(textWidthTwips - labelWidthTwips),
    ]),
  )
}
