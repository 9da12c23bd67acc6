import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import {
  type DimensionGap,
  selfExternalGap,
} from '../../../../assessments/core/self-assessment/self-external-gap.ts'
import {
  type AnswerInShort,
  aDimension,
  anInstrument,
  aVisit,
  thresholdsWith,
} from '../../../support/build-visit.ts'

const oneDimension = anInstrument()

/** The gap of the one dimension; weights 2, 2, 2, 1, 1, 1. */
function gapOf(
  self: readonly AnswerInShort[],
  external: readonly AnswerInShort[],
  { scope = 'full' as 'full' | 'short', snapshot = oneDimension } = {},
): DimensionGap {
  const answersOf = (d1: readonly AnswerInShort[]) => aVisit({ snapshot, answers: { d1 } }).answers
  const [gap] = selfExternalGap({
    snapshot,
    scope,
    self: answersOf(self),
    external: answersOf(external),
  })
  if (gap === undefined) throw new Error('The instrument has no dimension')
  return gap
}

const codes = ({ workshopTopics }: DimensionGap) =>
  workshopTopics.map(({ indicator }) => indicator.code)

describe('the gap between self-assessment and external assessment', () => {
  it('is taken over the items rated in both, with the same weights', () => {
    const gap = gapOf([4, 3, 'n.b.', 2, 4, 1], [2, 2, 1, 1, 'n.a.', 1])
    // items 1, 2, 4, 6, weights 2+2+1+1 = 6: self 8+6+2+1 = 17, external 4+4+1+1 = 10, of 24
    expect(gap.points).toEqual({
      self: fraction(1700, 24),
      external: fraction(1000, 24),
      gap: fraction(700, 24),
      class: 'self_higher',
    })
    expect(gap.commonItems.map(({ indicator }) => indicator.code)).toEqual([
      ...['D1.1', 'D1.2', 'D1.4', 'D1.6'],
    ])
  })

  it.each([
    // one of eight weights, one level: 100 · 4 / (4·8) = 12.5
    ['self_higher', [3, 3, 2, 2, 2], [2, 2, 2, 2, 2], fraction(25, 2)],
    ['self_lower', [2, 2, 2, 2, 2], [3, 3, 2, 2, 2], fraction(-25, 2)],
    // 100 · 3 / (4·8) = 9.375
    ['matching', [3, 2, 2, 3, 2], [2, 2, 2, 2, 2], fraction(75, 8)],
    ['matching', [2, 2, 2, 2, 2], [3, 2, 2, 3, 2], fraction(-75, 8)],
  ] as const)('is %s at its bound', (expected, self, external, value) => {
    expect(gapOf(self, external).points).toMatchObject({ gap: value, class: expected })
  })

  it('needs three items rated in both; without them there is no gap, but there are topics', () => {
    const two = gapOf([4, 4, 'n.b.'], [1, 3, 3])
    expect(two).toMatchObject({ points: null })
    expect(two.commonItems).toHaveLength(2)
    expect(codes(two)).toEqual(['D1.1'])
    expect(gapOf([4, 4, 4], [4, 4, 4]).points).toMatchObject({
      gap: fraction(0),
      class: 'matching',
    })
  })

  it('takes its limits from the instrument', () => {
    const strict = anInstrument({
      thresholds: thresholdsWith({
        comparison: { minimumMatchedItems: 2, dimensionChangePoints: '25' },
      }),
    })
    // (2·1) of 4·4 = 12.5
    expect(gapOf([3, 2], [2, 2], { snapshot: strict }).points).toMatchObject({ class: 'matching' })
    expect(gapOf([3, 3], [2, 2], { snapshot: strict }).points).toMatchObject({
      class: 'self_higher',
    })
  })

  it('leaves out what does not count in a Kurzcheck', () => {
    const gap = gapOf([4, 4, 4, 0, 0, 0], [4, 4, 4, 4, 4, 4], { scope: 'short' })
    expect(gap.points).toMatchObject({ gap: fraction(0) })
    expect(codes(gap)).toEqual([])
  })

  it('is null, not 0, for a dimension that nobody rated', () => {
    const snapshot = anInstrument({
      dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' })],
    })
    const gaps = selfExternalGap({ snapshot, scope: 'full', self: {}, external: {} })
    expect(gaps.map(({ dimension, points }) => [dimension.id, points])).toEqual([
      ['d1', null],
      ['d2', null],
    ])
  })
})

describe('workshop topics', () => {
  it('are the items that lie two levels or more apart, either way, in catalogue order', () => {
    expect(codes(gapOf([0, 3, 4, 1, 2, 0], [2, 2, 0, 1, 4, 1]))).toEqual(['D1.1', 'D1.3', 'D1.5'])
  })
})
