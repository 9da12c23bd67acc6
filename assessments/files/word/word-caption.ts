import { BookmarkEnd, BookmarkStart, Paragraph, SimpleField, TextRun } from 'docx'
import type { Caption } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import { styleIds } from './word-styles.ts'

export interface CaptionAnchor {
  readonly bookmark: string
  readonly number: number
}

/**
 * "Tabelle 3: Dimensionen im Überblick", whose number is Word's own: it counts on when somebody puts a
 * table in between. @param anchor what references point to; only where there are any
 */
export function wordCaption(
  { label, text }: Caption,
  anchor: CaptionAnchor | undefined,
): Paragraph {
  const words = xmlText(text)
  if (label === '') return new Paragraph({ style: styleIds.caption, text: words })
  const [name = '', number = ''] = label.split(' ')
  const paragraph = new Paragraph({ style: styleIds.caption })
  if (anchor !== undefined)
    paragraph.addChildElement(new BookmarkStart(anchor.bookmark, anchor.number))
  paragraph.addChildElement(new TextRun(`${xmlText(name)} `))
  paragraph.addChildElement(new SimpleField(`SEQ ${name} \\* ARABIC`, number))
  if (anchor !== undefined) paragraph.addChildElement(new BookmarkEnd(anchor.number))
  paragraph.addChildElement(new TextRun(`: ${words}`))
  return paragraph
}
