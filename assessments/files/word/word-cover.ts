import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import type { Cover } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import { wordRuns } from './word-runs.ts'
import { styleIds } from './word-styles.ts'
import { colors, textWidthTwips } from './word-theme.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const labelWidth = Math.round(textWidthTwips * 0.28)

function factCell(text: string, widthTwips: number, muted: boolean): TableCell {
  return new TableCell({
    width: { size: widthTwips, type: 'dxa' },
    children: [
      new Paragraph({
        spacing: { before: 30, after: 30 },
        children: wordRuns([{ text, muted }]),
      }),
    ],
  })
}

function factTable({ facts }: Cover): Table {
  return new Table({
    width: { size: textWidthTwips, type: 'dxa' },
    columnWidths: [labelWidth, textWidthTwips - labelWidth],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 100 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            factCell(label, labelWidth, true),
            factCell(value, textWidthTwips - labelWidth, false),
          ],
        }),
    ),
  })
}

/** The first page: whose report, of which visit, by whom, and how confidential. */
export function wordCover(cover: Cover): (Paragraph | Table)[] {
  return [
    new Paragraph({
      style: styleIds.coverKicker,
      text: xmlText(cover.kicker),
      border: { bottom: { style: BorderStyle.SINGLE, size: 24, color: colors.accent, space: 8 } },
    }),
    new Paragraph({ style: styleIds.coverTitle, text: xmlText(cover.title) }),
    new Paragraph({ style: styleIds.coverSubtitle, text: xmlText(cover.subtitle) }),
    factTable(cover),
    new Paragraph({
      spacing: { before: 900 },
      border: { left: { style: BorderStyle.SINGLE, size: 24, color: colors.accent, space: 8 } },
      indent: { left: 170 },
      children: wordRuns([{ text: cover.confidentiality }]),
    }),
  ]
}
