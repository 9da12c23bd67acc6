import { Document, Footer, Paragraph } from 'docx'
import type { Report } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import { estimatePageNumbers } from './page-numbers.ts'
import { anchorsOf } from './word-anchors.ts'
import { wordChapter } from './word-blocks.ts'
import { wordContents } from './word-contents.ts'
import { wordCover } from './word-cover.ts'
import { wordFirstHeader, wordFooter, wordHeader } from './word-page-furniture.ts'
import { paletteOf } from './word-palette.ts'
import { wordNumbering, wordStyles } from './word-styles.ts'
import { pageLayout, textWidthTwips } from './word-theme.ts'

/**
 * The report as a Word document: one section, whose cover carries neither header nor footer.
 * @param pictures the bytes of the photos that it shows, by hash
 */
export function wordDocument(report: Report, pictures: ReadonlyMap<string, Uint8Array>): Document {
  const { language, properties, cover, contentsTitle, header, pageWords, chapters } = report
  const palette = paletteOf(report.accent)
  const file = { ...anchorsOf(report), palette, pictures, textWidth: textWidthTwips }
  return new Document({
    title: xmlText(properties.title),
    subject: xmlText(properties.subject),
    creator: xmlText(properties.author),
    lastModifiedBy: xmlText(properties.author),
    styles: wordStyles(language, palette),
    numbering: wordNumbering(palette),
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: {
          titlePage: cover !== null,
          page: pageLayout,
        },
        headers: {
          default: wordHeader(header, report.watermark),
          first: wordFirstHeader(report.watermark),
        },
        footers: {
          default: wordFooter(pageWords),
          first: new Footer({ children: [new Paragraph('')] }),
        },
        children: [
          ...(cover === null ? [] : wordCover(cover, palette)),
          ...(contentsTitle === null ? [] : wordContents(contentsTitle, file)),
          ...chapters.flatMap((chapter, index) => wordChapter(chapter, index, file)),
        ],
      },
    ],
  })
}
