import { expect, test } from 'vitest'
import type { Block, ReportSource } from '../../../../assessments/core/reports/report.ts'
import {
  blocksFrom,
  bullets,
  cell,
  from,
  lead,
  plain,
  table,
  view,
} from '../../../../assessments/core/reports/report-blocks.ts'

const finding: ReportSource = { kind: 'finding', id: 'f1' }

/** Every text of the blocks, with where it leads. */
function sources(blocks: readonly Block[]) {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs
    if (block.kind === 'list') return block.items.flat()
    if (block.kind === 'table') return block.rows.flat().flatMap(({ runs }) => runs)
    return []
  })
}

test('statements without a source of their own take the given one, and others keep theirs', () => {
  const blocks = [
    lead(plain('Worum es geht')),
    bullets([[plain('Erstens')], from(finding, [plain('Zweitens')])]),
    table(
      'Tabelle',
      [{ header: 'A', widthPercent: 100, align: 'start' }],
      [[cell(plain('Eins'))], [cell(...from(finding, [plain('Zwei')]))]],
    ),
  ]
  expect(sources(blocksFrom(view('results'), blocks))).toEqual([
    { text: 'Worum es geht', source: view('results') },
    { text: 'Erstens', source: view('results') },
    { text: 'Zweitens', source: finding },
    { text: 'Eins', source: view('results') },
    { text: 'Zwei', source: finding },
  ])
})

test('no blocks stay no blocks', () => {
  expect(blocksFrom(view('results'), [])).toEqual([])
})
