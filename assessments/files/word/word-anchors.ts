import type { Block, Report } from '../../core/reports/report.ts'
import type { CaptionAnchor } from './word-caption.ts'

export interface HeadingAnchor {
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Hidden from Word's list of bookmarks by the leading underscore. */
  readonly bookmark: string
  readonly number: number
}

/**
 * Numbers for what must be unique in a file. The docx library would count on from the file before, and
 * the same report would not give the same bytes.
 */
export interface WordAnchors {
  /** By heading id, in the order of the report. */
  readonly headings: ReadonlyMap<string, HeadingAnchor>
  /** By the id of a table or chart that is referred to. */
  readonly captions: ReadonlyMap<string, CaptionAnchor>
  readonly drawings: ReadonlyMap<Block, number>
}

export function anchorsOf({ chapters }: Pick<Report, 'chapters'>): WordAnchors {
  const headings = chapters.flatMap(({ id, title, blocks }) => [
    ...(title === '' ? [] : [{ id, level: 1 as const, text: title }]),
    ...blocks.filter((block) => block.kind === 'heading'),
  ])
  const blocks = chapters.flatMap((chapter) => chapter.blocks)
  const referable = blocks.flatMap((block) =>
    (block.kind === 'table' || block.kind === 'chart') && block.id !== undefined ? [block.id] : [],
  )
  const drawings = blocks.filter(({ kind }) => kind === 'chart' || kind === 'picture')
  return {
    headings: new Map(
      headings.map(({ id, level, text }, index) => [
        id,
        { level, text, bookmark: `_Toc${index + 1}`, number: index + 1 },
      ]),
    ),
    captions: new Map(
      referable.map((id, index) => [
        id,
        { bookmark: `_Ref${index + 1}`, number: headings.length + index + 1 },
      ]),
    ),
    drawings: new Map(drawings.map((block, index) => [block, index + 1])),
  }
}
