import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { xmlText } from '../xml/xml-text.ts'
import { colors, sizes } from './word-theme.ts'
import { wordWatermark } from './word-watermark.ts'

const look = { size: sizes.small, color: colors.muted }

/** @param watermark lies across the page; null for none */
export function wordHeader(text: string, watermark: string | null = null): Header {
  return new Header({
    children: [
      ...watermarks(watermark, 1),
      new Paragraph({
        spacing: { after: 0 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colors.line, space: 4 } },
        children: [new TextRun({ text: xmlText(text), ...look })],
      }),
    ],
  })
}

/** The first page has no line above, but the same word across it. */
export function wordFirstHeader(watermark: string | null): Header {
  return new Header({ children: [new Paragraph(''), ...watermarks(watermark, 2)] })
}

function watermarks(text: string | null, number: number): Paragraph[] {
  return text === null ? [] : [wordWatermark(text, number)]
}

/** "Seite 3 von 14" @param words what stands before the page and between the two numbers */
export function wordFooter(words: { readonly page: string; readonly of: string }): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        spacing: { after: 0 },
        children: [
          new TextRun({
            ...look,
            children: [
              `${xmlText(words.page)} `,
              PageNumber.CURRENT,
              ` ${xmlText(words.of)} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}
