import type { Block, Chapter } from './report.ts'
import {
  body,
  bold,
  column,
  lead,
  numbered,
  plain,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

const linesForRemarks = 3

const steps = [
  'report.fact_check.step_read',
  'report.fact_check.step_remark',
  'report.fact_check.step_return',
] as const

const returnFields = [
  'report.fact_check.function',
  'report.fact_check.date',
  'report.fact_check.approved',
] as const

/** What the organisation is asked to do with a draft. Stands before everything else. */
export function factCheckChapter(context: ReportContext): Chapter {
  const { translate } = context
  return {
    id: 'fact-check',
    title: translate('report.fact_check.title'),
    source: view('report'),
    blocks: [
      lead(plain(translate('report.fact_check.lead'))),
      numbered(steps.map((key) => [plain(translate(key))])),
      table(
        translate('report.fact_check.return_table'),
        [
          column(translate('report.fact_check.about'), 45),
          column(translate('report.fact_check.entry'), 55),
        ],
        returnFields.map((key) => [textCell(translate(key)), textCell('\n')]),
      ),
    ],
  }
}

function remarks({ translate }: ReportContext): Block[] {
  return [
    { ...body(bold(translate('report.fact_check.remarks'))), keepWithNext: true },
    { kind: 'writing_space', lines: linesForRemarks },
  ]
}

/** A chapter with room for remarks at its end, and after every part of it that has a heading of its own. */
export function withRemarks(chapter: Chapter, context: ReportContext): Chapter {
  const firstPart = chapter.blocks.findIndex(({ kind }) => kind === 'heading')
  const blocks = chapter.blocks.flatMap((block, index): Block[] =>
    block.kind === 'heading' && block.level === 2 && index > firstPart && chapter.id === 'results'
      ? [...remarks(context), block]
      : [block],
  )
  return { ...chapter, blocks: [...blocks, ...remarks(context)] }
}
