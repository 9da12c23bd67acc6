import type { Wording } from '../texts/wording.ts'
import type { Block, Caption, Cell, Chapter, List, Run } from './report.ts'

/** Numbers of captions and what refers to them, by id. */
interface Resolving {
  readonly labels: ReadonlyMap<string, string>
  /** Stands for what this report does not have. */
  readonly missing: string
}

const captionKeys = {
  table: 'report.caption.table',
  chart: 'report.caption.figure',
  picture: 'report.caption.figure',
} as const

/** Tables count by themselves; charts and photos are figures, and count together. */
function labeller({ translate }: Wording) {
  const counts: Record<string, number> = {}
  return (kind: keyof typeof captionKeys): string => {
    const key = captionKeys[kind]
    const number = (counts[key] ?? 0) + 1
    counts[key] = number
    return translate(key, { number })
  }
}

function withLabel<B extends { readonly caption: Caption }>(block: B, label: string): B {
  return { ...block, caption: { ...block.caption, label } }
}

function isCaptioned(block: Block) {
  return block.kind === 'table' || block.kind === 'chart' || block.kind === 'picture'
}

function resolved(runs: readonly Run[], { labels, missing }: Resolving): readonly Run[] {
  return runs.flatMap((run) => {
    if (run.reference === undefined) return [run]
    const text = labels.get(run.reference)
    // What it names may be in a chapter that is left out.
    return [{ ...run, text: text ?? missing }]
  })
}

function withReferences(block: Block, resolving: Resolving): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: resolved(block.runs, resolving) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => resolved(item, resolving)),
      } satisfies List
    case 'table': {
      const cells = (row: readonly Cell[]) =>
        row.map((one) => ({ ...one, runs: resolved(one.runs, resolving) }))
      return { ...block, rows: block.rows.map(cells) }
    }
    default:
      return block
  }
}

/**
 * Gives every table, chart and photo its label, "Tabelle 3", counted through the chapters as they stand,
 * and puts it where a text refers to one; where that one is left out, the text says so
 */
export function numberCaptions(chapters: readonly Chapter[], wording: Wording): readonly Chapter[] {
  const next = labeller(wording)
  const labels = new Map<string, string>()
  const resolving = { labels, missing: wording.translate('report.caption.missing') }
  const labelled = chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) => {
      if (!isCaptioned(block)) return block
      const label = next(block.kind)
      if ('id' in block && block.id !== undefined) labels.set(block.id, label)
      return withLabel(block, label)
    }),
  }))
  return labelled.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) => withReferences(block, resolving)),
  }))
}
