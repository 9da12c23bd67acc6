import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
  type Table as WordTable,
} from 'docx'
import type {
  Block,
  Callout,
  Chapter,
  Chart,
  Heading,
  List,
  Picture,
  Run,
  Table,
} from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import type { WordAnchors } from './word-anchors.ts'
import { wordCaption } from './word-caption.ts'
import { wordChart } from './word-chart.ts'
import { type Palette, usualPalette } from './word-palette.ts'
import { wordPicture } from './word-picture.ts'
import { wordRuns } from './word-runs.ts'
import { listReferences, styleIds } from './word-styles.ts'
import { wordTable } from './word-table.ts'
import { colors } from './word-theme.ts'
import { wordNoteLines } from './word-writing-space.ts'

type WordBlock = Paragraph | WordTable

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** Above a chapter that follows on the same page. */
const aboveChapterTwips = 480
/** Room between a table and the text after it, which Word does not give by itself. */
const afterTableTwips = 140

function wordHeading(
  { level, id, text }: Pick<Heading, 'level' | 'id' | 'text'>,
  { headings }: WordAnchors,
  pageBreakBefore = false,
): Paragraph {
  const anchor = headings.get(id)
  if (anchor === undefined) throw new Error(`The heading "${id}" has no anchor.`)
  const paragraph = new Paragraph({
    heading: headingLevels[level],
    pageBreakBefore,
    ...(level === 1 && !pageBreakBefore ? { spacing: { before: aboveChapterTwips } } : {}),
  })
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
  palette: Palette,
): Paragraph {
  const line = tone === 'note' ? palette.accent : colors.attention
  const fill = tone === 'note' ? palette.accentPale : colors.attentionPale
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

export function wordCallout(callout: Callout, palette: Palette = usualPalette): Paragraph[] {
  const last = callout.paragraphs.length - 1
  const paragraph = (style: string, runs: readonly Run[], keepNext: boolean) =>
    calloutParagraph(callout, style, wordRuns(runs), keepNext, palette)
  return [
    paragraph(styleIds.calloutTitle, [{ text: callout.title }], true),
    ...callout.paragraphs.map((runs, index) => paragraph(styleIds.calloutText, runs, index < last)),
  ]
}

/** What blocks need to know of the whole file. */
export interface WordFile extends WordAnchors {
  readonly palette: Palette
  /** The bytes of photos, by hash. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** Between the margins, in twips. */
  readonly textWidth: number
}

function isSmallPrint(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'small'
}

function captionOf({ id, caption }: Table | Chart, { captions }: WordAnchors): Paragraph {
  return wordCaption(caption, id === undefined ? undefined : captions.get(id))
}

function wordPictureBlock(
  picture: Picture,
  { pictures, drawings, textWidth }: WordFile,
): Paragraph[] {
  const content = pictures.get(picture.hash)
  if (content === undefined) throw new Error(`The report has no picture ${picture.hash}.`)
  return [
    wordCaption(picture.caption, undefined),
    wordPicture(picture, content, drawings.get(picture) ?? 0, textWidth),
  ]
}

function wordChartBlock(chart: Chart, next: Block | undefined, file: WordFile): Paragraph[] {
  const { model } = chart
  const notes = model.notes.map(
    (note) =>
      new Paragraph({ style: styleIds.small, children: wordRuns([{ text: note, muted: true }]) }),
  )
  return [
    captionOf(chart, file),
    wordChart(
      model,
      file.drawings.get(chart) ?? 0,
      notes.length > 0 || isSmallPrint(next),
      file.textWidth,
    ),
    ...notes,
  ]
}

/** What Word sets as a table. */
function isTable(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'writing_space'
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
  file: WordFile,
): WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [wordHeading(block, file)]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.style === 'body' ? {} : { style: paragraphStyles[block.style] }),
          ...(isTable(before) ? { spacing: { before: afterTableTwips } } : {}),
          keepNext: block.keepWithNext ?? false,
          children: wordRuns(block.runs, { captions: file.captions }),
        }),
      ]
    case 'list':
      return wordList(block, listNumber)
    case 'table':
      return [captionOf(block, file), wordTable(block, file.palette, file.textWidth)]
    case 'callout':
      return wordCallout(block, file.palette)
    case 'chart':
      return wordChartBlock(block, next, file)
    case 'picture':
      return wordPictureBlock(block, file)
    case 'writing_space':
      return [wordNoteLines(block.lines)]
  }
}

/** A chapter, on a page of its own unless it runs on; one without a title is only its blocks. @param chapterIndex keeps the numbering of its lists apart */
export function wordChapter(
  { id, title, isRunOn = false, blocks }: Chapter,
  chapterIndex: number,
  file: WordFile,
): WordBlock[] {
  const listNumber = (index: number) => chapterIndex * 1_000 + index
  return [
    ...(title === '' ? [] : [wordHeading({ level: 1, id, text: title }, file, !isRunOn)]),
    ...blocks.flatMap((block, index) =>
      wordBlock(
        block,
        listNumber(index),
        { before: blocks[index - 1], next: blocks[index + 1] },
        file,
      ),
    ),
  ]
}
