import type { Block, Cell, Chapter, Cover, Report, Run } from './report.ts'

function runTexts(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

function cellTexts({ runs, badge }: Cell): string[] {
  return [runTexts(runs), ...(badge === undefined ? [] : [badge.text])]
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [runTexts(block.runs)]
    case 'list':
      return block.items.map(runTexts)
    case 'callout':
      return [block.title, ...block.paragraphs.map(runTexts)]
    case 'table':
      return [
        block.caption.text,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flat().flatMap(cellTexts),
      ]
    case 'chart':
      return [block.caption.text, block.model.summary, ...block.model.notes]
    case 'picture':
      return [block.caption.text]
    case 'writing_space':
      return []
  }
}

function chapterTexts({ title, blocks }: Chapter): string[] {
  return [title, ...blocks.flatMap(blockTexts)]
}

function coverTexts(cover: Cover): string[] {
  const { kicker, title, subtitle, facts, confidentiality, issuer, fundingNotice } = cover
  return [
    kicker,
    title,
    subtitle,
    ...facts.flatMap(({ label, value }) => [label, value]),
    confidentiality,
    ...issuer,
    fundingNotice,
  ]
}

/** Everything that can be read in a report, in order. */
export function reportTexts({ cover, header, properties, chapters }: Report): readonly string[] {
  return [
    ...Object.values(properties),
    header,
    ...(cover === null ? [] : coverTexts(cover)),
    ...chapters.flatMap(chapterTexts),
  ]
}
