import { Document, Footer, Header, Paragraph } from 'docx'
import type { Report } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import { estimatePageNumbers } from './page-numbers.ts'
import { anchorsOf } from './word-anchors.ts'
import { wordChapter } from './word-blocks.ts'
import { wordContents } from './word-contents.ts'
import { wordCover } from './word-cover.ts'
import { wordFooter, wordHeader } from './word-page-furniture.ts'
import { wordNumbering, wordStyles } from './word-styles.ts'
import { pageLayout } from './word-theme.ts'

/** The report as a Word document: one section, whose first page carries neither header nor footer. */
export function wordDocument(report: Report): Document {
  const { language, properties, cover, contentsTitle, header, pageWords, chapters } = report
  const anchors = anchorsOf(report)
  return new Document({
    title: xmlText(properties.title),
    subject: xmlText(properties.subject),
    creator: xmlText(properties.author),
    lastModifiedBy: xmlText(properties.author),
    styles: wordStyles(language),
    numbering: wordNumbering,
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: {
          titlePage: true,
          page: pageLayout,
        },
        headers: {
          default: wordHeader(header),
          first: new Header({ children: [new Paragraph('')] }),
        },
        footers: {
          default: wordFooter(pageWords),
          first: new Footer({ children: [new Paragraph('')] }),
        },
        children: [
          ...wordCover(cover),
          ...wordContents(contentsTitle, anchors),
          ...chapters.flatMap((chapter, index) => wordChapter(chapter, index, anchors)),
        ],
      },
    ],
  })
}
