import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { wordText } from './word-text.ts'
import { colors, sizes } from './word-theme.ts'

const look = { size: sizes.small, color: colors.muted }

export function wordHeader(text: string): Header {
  return new Header({
    children: [
      new Paragraph({
        spacing: { after: 0 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colors.line, space: 4 } },
        children: [new TextRun({ text: wordText(text), ...look })],
      }),
    ],
  })
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
              `${wordText(words.page)} `,
              PageNumber.CURRENT,
              ` ${wordText(words.of)} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}
