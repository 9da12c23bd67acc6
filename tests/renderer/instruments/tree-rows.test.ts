import { describe, expect, it } from 'vitest'
import { treeMoveFor, treeRows } from '../../../renderer/instruments/tree-rows.ts'
import { aDimension, anIndicator, anInstrument } from '../../support/build-visit.ts'

const inBoth = (text: string) => ({ de: text, en: text })

const snapshot = anInstrument({
  blocks: [
    { id: 'b', name: inBoth('B') },
    { id: 'a', name: inBoth('A') },
  ],
  dimensions: [
    aDimension({ id: 'd1', blockId: 'a', indicators: [anIndicator({ id: 'd1.1' })] }),
    aDimension({ id: 'd2', blockId: 'b' }),
    aDimension({
      id: 'd3',
      blockId: 'a',
      indicators: [anIndicator({ id: 'd3.2' }), anIndicator({ id: 'd3.1' })],
    }),
  ],
})

const rowsWith = (...expandedIds: string[]) => treeRows(snapshot, new Set(expandedIds))
const idsWith = (...expandedIds: string[]) => rowsWith(...expandedIds).map(({ id }) => id)

describe('the rows of the tree', () => {
  it('are the blocks in their order while all are closed', () => {
    expect(idsWith()).toEqual(['block-b', 'block-a'])
  })

  it('hold what is open, in catalogue order', () => {
    expect(idsWith('block-a', 'dimension-d3')).toEqual([
      'block-b',
      'block-a',
      'dimension-d1',
      'dimension-d3',
      'd3.2',
      'd3.1',
    ])
  })

  it('hide what lies in a closed block, even when its dimension is open', () => {
    expect(idsWith('dimension-d3')).toEqual(['block-b', 'block-a'])
  })

  it('say their depth and their place among their siblings', () => {
    const row = rowsWith('block-a', 'dimension-d3').find(({ id }) => id === 'd3.1')
    expect(row).toMatchObject({ level: 3, position: 2, siblings: 2, parentId: 'dimension-d3' })
  })
})

describe('the keys of the tree', () => {
  const rows = rowsWith('block-a', 'dimension-d3')
  const focus = (id: string) => ({ kind: 'focus', id })
  const toggle = (id: string) => ({ kind: 'toggle', id })

  it.each([
    ['ArrowDown', 'dimension-d3', focus('d3.2')],
    ['ArrowUp', 'dimension-d3', focus('dimension-d1')],
    ['ArrowUp', 'block-b', null],
    ['ArrowDown', 'd3.1', null],
    ['Home', 'd3.1', focus('block-b')],
    ['End', 'block-b', focus('d3.1')],
    ['ArrowRight', 'dimension-d1', toggle('dimension-d1')],
    ['ArrowRight', 'dimension-d3', focus('d3.2')],
    ['ArrowRight', 'd3.2', null],
    ['ArrowLeft', 'd3.1', focus('dimension-d3')],
    ['ArrowLeft', 'dimension-d3', toggle('dimension-d3')],
    ['ArrowLeft', 'dimension-d1', focus('block-a')],
    ['ArrowLeft', 'block-b', null],
    ['Enter', 'block-b', toggle('block-b')],
    [' ', 'dimension-d3', toggle('dimension-d3')],
    ['x', 'block-b', null],
  ])('%s on %s', (key, id, move) => {
    expect(treeMoveFor(key, rows, id)).toEqual(move)
  })

  it('leave the Enter of an indicator to its link', () => {
    expect(treeMoveFor('Enter', rows, 'd3.1')).toBeNull()
  })
})
