import { InternalHyperlink, PageReference, Paragraph, Tab, TableOfContents, TextRun } from 'docx'
import { xmlText } from '../xml/xml-text.ts'
import type { HeadingAnchor, WordAnchors } from './word-anchors.ts'
import { styleIds } from './word-styles.ts'
import { textWidthTwips } from './word-theme.ts'

const deepestLevel = 2

function contentsEntry({ level, text, bookmark }: HeadingAnchor): Paragraph {
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: 'right', position: textWidthTwips, leader: 'dot' }],
    children: [
      new InternalHyperlink({
        anchor: bookmark,
        children: [
          new TextRun({ children: [xmlText(text), new Tab()] }),
          new PageReference(bookmark, { hyperlink: true }),
        ],
      }),
    ],
  })
}

/** A list of contents that is whole before Word has updated it: entries, links and page numbers. */
export function wordContents(
  title: string,
  { headings }: WordAnchors,
): (Paragraph | TableOfContents)[] {
  const words = xmlText(title)
  const entries = [...headings.values()].filter(({ level }) => level <= deepestLevel)
  return [
    new Paragraph({ style: styleIds.contentsTitle, pageBreakBefore: true, text: words }),
    new TableOfContents(words, {
      hyperlink: true,
      headingStyleRange: `1-${deepestLevel}`,
      beginDirty: false,
      contentChildren: entries.map(contentsEntry),
    }),
  ]
}
