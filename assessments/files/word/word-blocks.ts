import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx'
import type { Block, Callout, Chapter, Chart, Heading, List } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import type { WordAnchors } from './word-anchors.ts'
import { wordChart } from './word-chart.ts'
import { wordRuns } from './word-runs.ts'
import { listReferences, styleIds } from './word-styles.ts'
import { wordTable } from './word-table.ts'
import { colors } from './word-theme.ts'

type WordBlock = Paragraph | Table

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** Room between a table and the text after it, which Word does not give by itself. */
const afterTableTwips = 140

function wordHeading(
  { level, id, text }: Pick<Heading, 'level' | 'id' | 'text'>,
  { headings }: WordAnchors,
  pageBreakBefore = false,
): Paragraph {
  const anchor = headings.get(id)
  if (anchor === undefined) throw new Error(`The heading "${id}" has no anchor.`)
  const paragraph = new Paragraph({ heading: headingLevels[level], pageBreakBefore })
  paragraph.addChildElement(new BookmarkStart(anchor.bookmark, anchor.number))
  paragraph.addChildElement(new TextRun(xmlText(text)))
  paragraph.addChildElement(new BookmarkEnd(anchor.number))
  return paragraph
}

/** @param look more of the paragraphs, where they are not to look as in the running text */
export function wordList(
  { style, items }: List,
  instance: number,
  look: IParagraphOptions = {},
): Paragraph[] {
  return items.map(
    (runs) =>
      new Paragraph({
        ...look,
        keepLines: true,
        numbering: { reference: listReferences[style], level: 0, instance },
        children: wordRuns(runs),
      }),
  )
}

function calloutParagraph(
  { tone }: Callout,
  style: string,
  children: readonly ParagraphChild[],
  keepNext: boolean,
): Paragraph {
  const line = tone === 'note' ? colors.accent : colors.attention
  const fill = tone === 'note' ? colors.accentPale : colors.attentionPale
  return new Paragraph({
    style,
    keepNext,
    shading: { type: 'clear', color: 'auto', fill },
    border: {
      left: { style: BorderStyle.SINGLE, size: 24, color: line, space: 6 },
      top: { style: BorderStyle.SINGLE, size: 4, color: fill, space: 5 },
      bottom: { style: BorderStyle.SINGLE, size: 4, color: fill, space: 5 },
    },
    children,
  })
}

export function wordCallout(callout: Callout): Paragraph[] {
  const last = callout.paragraphs.length - 1
  return [
    calloutParagraph(callout, styleIds.calloutTitle, wordRuns([{ text: callout.title }]), true),
    ...callout.paragraphs.map((runs, index) =>
      calloutParagraph(callout, styleIds.calloutText, wordRuns(runs), index < last),
    ),
  ]
}

function caption(text: string): Paragraph {
  return new Paragraph({ style: styleIds.caption, text: xmlText(text) })
}

function isSmallPrint(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'small'
}

function wordChartBlock(
  { model }: Chart,
  next: Block | undefined,
  { drawings }: WordAnchors,
): Paragraph[] {
  const notes = model.notes.map(
    (note) =>
      new Paragraph({ style: styleIds.small, children: wordRuns([{ text: note, muted: true }]) }),
  )
  return [
    caption(model.title),
    wordChart(model, drawings.get(model) ?? 0, notes.length > 0 || isSmallPrint(next)),
    ...notes,
  ]
}

const paragraphStyles = { lead: styleIds.lead, small: styleIds.small } as const

interface Neighbours {
  readonly before: Block | undefined
  readonly next: Block | undefined
}

function wordBlock(
  block: Block,
  listNumber: number,
  { before, next }: Neighbours,
  anchors: WordAnchors,
): WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [wordHeading(block, anchors)]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.style === 'body' ? {} : { style: paragraphStyles[block.style] }),
          ...(before?.kind === 'table' ? { spacing: { before: afterTableTwips } } : {}),
          keepNext: block.keepWithNext ?? false,
          children: wordRuns(block.runs),
        }),
      ]
    case 'list':
      return wordList(block, listNumber)
    case 'table':
      return [caption(block.caption), wordTable(block)]
    case 'callout':
      return wordCallout(block)
    case 'chart':
      return wordChartBlock(block, next, anchors)
  }
}

/** A chapter on a page of its own. @param chapterIndex keeps the numbering of its lists apart */
export function wordChapter(
  { id, title, blocks }: Chapter,
  chapterIndex: number,
  anchors: WordAnchors,
): WordBlock[] {
  const listNumber = (index: number) => chapterIndex * 1_000 + index
  return [
    wordHeading({ level: 1, id, text: title }, anchors, true),
    ...blocks.flatMap((block, index) =>
      wordBlock(
        block,
        listNumber(index),
        { before: blocks[index - 1], next: blocks[index + 1] },
        anchors,
      ),
    ),
  ]
}
