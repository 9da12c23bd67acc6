import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx'
import type { Cover } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import type { Palette } from './word-palette.ts'
import { fitted } from './word-picture.ts'
import { wordRuns } from './word-runs.ts'
import { styleIds } from './word-styles.ts'
import { textWidthTwips } from './word-theme.ts'

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

const logoHeight = 56
const mostLogoWidth = 180
/** Numbers of drawings from here on are the logos'; a report has fewer others. */
const firstLogoNumber = 10_001

/** The logos side by side, all of one height. Nothing where there are none. */
function logoParagraphs({ logos }: Cover): Paragraph[] {
  if (logos.length === 0) return []
  const children = logos.flatMap(({ name, type, content, widthPixels, heightPixels }, index) => {
    const size = { width: widthPixels, height: heightPixels }
    const words = xmlText(name)
    const image = new ImageRun({
      type,
      data: Buffer.from(content, 'base64'),
      transformation: fitted(size, { width: mostLogoWidth, height: logoHeight }),
      altText: {
        id: String(firstLogoNumber + index),
        name: words,
        title: words,
        description: words,
      },
    })
    return index === 0 ? [image] : [new TextRun('     '), image]
  })
  return [new Paragraph({ spacing: { after: 0 }, children })]
}

/** Who made the report, and who paid for it. */
function issuerParagraphs({ issuer, fundingNotice }: Cover): Paragraph[] {
  const small = (text: string, before: number) =>
    new Paragraph({
      style: styleIds.small,
      spacing: { before, after: 0 },
      children: wordRuns([{ text, muted: true }]),
    })
  return [
    ...issuer.map((line, index) => small(line, index === 0 ? 500 : 0)),
    ...(fundingNotice === '' ? [] : [small(fundingNotice, 200)]),
  ]
}

/** The first page: whose report, of which visit, by whom, and how confidential. */
export function wordCover(cover: Cover, { accent }: Palette): (Paragraph | Table)[] {
  return [
    ...logoParagraphs(cover),
    new Paragraph({
      style: styleIds.coverKicker,
      text: xmlText(cover.kicker),
      border: { bottom: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 8 } },
    }),
    new Paragraph({ style: styleIds.coverTitle, text: xmlText(cover.title) }),
    new Paragraph({ style: styleIds.coverSubtitle, text: xmlText(cover.subtitle) }),
    factTable(cover),
    new Paragraph({
      spacing: { before: 900 },
      border: { left: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 8 } },
      indent: { left: 170 },
      children: wordRuns([{ text: cover.confidentiality }]),
    }),
    ...issuerParagraphs(cover),
  ]
}
