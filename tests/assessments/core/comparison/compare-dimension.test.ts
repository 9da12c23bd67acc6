import { describe, expect, it } from 'vitest'
import { compareVisits } from '../../../../assessments/core/comparison/compare-visits.ts'
import type {
  DimensionChange,
  DimensionComparison,
} from '../../../../assessments/core/comparison/visit-comparison.ts'
import type { SnapshotIndicator } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import {
  type AnswerInShort,
  aDimension,
  anAnswer,
  anIndicator,
  anInstrument,
  aVisit,
  thresholdsWith,
  type VisitInShort,
} from '../../../support/build-visit.ts'

type Answers = readonly AnswerInShort[]

/** Weights 2, 2, 2, 1, 1, 1; the first three core, the first ★: unless the snapshots say otherwise. */
function compareAnswers(
  earlier: Answers,
  later: Answers,
  visits: { earlier?: VisitInShort; later?: VisitInShort } = {},
): DimensionComparison {
  const [comparison] = compareVisits(
    aVisit({ number: 1, date: '2025-03-03', answers: { d1: earlier }, ...visits.earlier }),
    aVisit({ number: 2, date: '2026-03-02', answers: { d1: later }, ...visits.later }),
  ).dimensions
  if (comparison === undefined) throw new Error('There is no dimension to compare')
  return comparison
}

function snapshotOf(indicators: readonly SnapshotIndicator[], thresholds = thresholdsWith({})) {
  return anInstrument({
    dimensions: [aDimension({ id: 'd1', indicators: [...indicators] })],
    thresholds,
  })
}

/** Compares over items of equal weight without core or ★, as many as there are answers. */
function compareEqualWeights(earlier: Answers, later: Answers, thresholds = thresholdsWith({})) {
  const snapshot = snapshotOf(
    earlier.map((_, index) => anIndicator({ id: `i${index}` })),
    thresholds,
  )
  return compareAnswers(earlier, later, { earlier: { snapshot }, later: { snapshot } })
}

function changeOf({ outcome }: DimensionComparison): DimensionChange {
  if (outcome.class === 'not_comparable') throw new Error('Not comparable')
  return outcome
}

function reasonsOf({ outcome }: DimensionComparison) {
  return outcome.class === 'not_comparable' ? outcome.reasons : []
}

describe('comparing a dimension', () => {
  it('gives test vector 2', () => {
    const comparison = compareAnswers([2, 2, 1, 1, 0, 3], [3, 2, 'n.a.', 1, 'n.b.', 4])
    // M = items 1, 2, 4, 6 with weight 2+2+1+1 = 6; A earlier 9, A later 7: q = min(6/9, 6/7)
    expect(comparison.matched.map(({ comparisonKey }) => comparisonKey)).toEqual([
      'd1.1',
      'd1.2',
      'd1.4',
      'd1.6',
    ])
    expect(comparison.matchedShare).toEqual(fraction(2, 3))
    expect(comparison.outcome).toEqual({
      class: 'improved',
      change: fraction(25, 2),
      // earlier (4+4+1+3)/24 = 12/24, later (6+4+1+4)/24 = 15/24
      matchedPoints: { earlier: fraction(50), later: fraction(125, 2) },
      matchedDiffersFromPublished: true,
      tendency: null,
      mixed: false,
      restricted: [{ kind: 'few_matched_items', matched: 4, required: 5 }],
      levelMovedWithoutReliableChange: false,
    })
    expect(comparison).toMatchObject({ rose: 2, fell: 0, fallenKeyItems: [] })
    // published: (4+4+2+1+0+3)/36 = 14/36 and 15/24
    expect(comparison.published.earlier?.points).toEqual(fraction(1400, 36))
    expect(comparison.published.later?.points).toEqual(fraction(125, 2))
    expect(comparison.levelMove).toEqual({ earlier: 2, later: 3 })
    expect(comparison.leftOut.map(({ comparisonKey, causes }) => [comparisonKey, causes])).toEqual([
      ['d1.3', [{ visit: 'later', cause: 'not_applicable' }]],
      ['d1.5', [{ visit: 'later', cause: 'not_assessed' }]],
    ])
  })

  it('says worsened for the same visits in the other order of levels', () => {
    const comparison = compareAnswers([3, 2, 'n.a.', 1, 'n.b.', 4], [2, 2, 1, 1, 0, 3])
    expect(changeOf(comparison)).toMatchObject({ class: 'worsened', change: fraction(-25, 2) })
    expect(comparison).toMatchObject({ rose: 0, fell: 2 })
  })

  it('shows no footnote and no restriction when everything matches', () => {
    // Δ = (2·1 + 2·1 + 2·1)/36 = 6/36 = 16.7
    const outcome = changeOf(compareAnswers([1, 1, 1, 1, 1, 1], [2, 2, 2, 1, 1, 1]))
    expect(outcome).toMatchObject({
      class: 'improved',
      change: fraction(600, 36),
      matchedDiffersFromPublished: false,
      restricted: [],
    })
  })

  it.each([
    ['improved', [1, 1, 1, 1, 1, 1, 1, 1], [3, 3, 1, 1, 1, 1, 1, 1]], // 4/32 = 12.5, net 2
    ['no_reliable_change', [1, 1, 1, 1, 1, 1, 1, 1], [3, 2, 1, 1, 1, 1, 1, 1]], // 3/32 = 9.4
    ['no_reliable_change', [0, 1, 1, 1, 1, 1, 1, 1], [4, 1, 1, 1, 1, 1, 1, 1]], // 12.5, but net 1
    ['no_reliable_change', [0, 0, 1, 1, 1, 1], [4, 4, 0, 1, 1, 1]], // 7/24 = 29.2, but net 1
    ['worsened', [3, 3, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1]],
    ['no_reliable_change', [4, 1, 1, 1, 1, 1, 1, 1], [0, 1, 1, 1, 1, 1, 1, 1]],
  ] as const)('is %s from %j to %j', (expected, earlier, later) => {
    expect(changeOf(compareEqualWeights(earlier, later)).class).toBe(expected)
  })

  it.each([
    ['up', [0, 1, 1, 1, 1], [1, 1, 1, 1, 1]], // 1/20 = 5.0, inclusive
    ['down', [1, 1, 1, 1, 1], [0, 1, 1, 1, 1]],
    [null, [0, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]], // 1/24 = 4.2
    [null, [1, 1, 1, 1, 1, 1], [0, 1, 1, 1, 1, 1]],
  ] as const)('names the tendency %s without a reliable change', (tendency, earlier, later) => {
    expect(changeOf(compareEqualWeights(earlier, later))).toMatchObject({
      class: 'no_reliable_change',
      tendency,
    })
  })

  it('is mixed when two items rose and two fell', () => {
    expect(changeOf(compareEqualWeights([1, 1, 1, 1, 1], [2, 2, 0, 0, 1]))).toMatchObject({
      class: 'no_reliable_change',
      change: fraction(0),
      mixed: true,
      tendency: null,
    })
    expect(changeOf(compareEqualWeights([1, 1, 1, 1, 1], [2, 2, 0, 1, 1])).mixed).toBe(false)
    expect(changeOf(compareEqualWeights([1, 1, 1, 1, 1], [2, 1, 0, 0, 1])).mixed).toBe(false)
  })

  it('gives neither tendency nor mixed beside a reliable change', () => {
    // +4+4+4+4−1−1 = 14/24 = 58.3, net 2, and two fell
    expect(changeOf(compareEqualWeights([0, 0, 0, 0, 1, 1], [4, 4, 4, 4, 0, 0]))).toMatchObject({
      class: 'improved',
      mixed: false,
      tendency: null,
    })
  })

  it('names fallen core and ★ items, also under improved, and no others', () => {
    // −2 + 2·3 + 2·3 + 3 + 3 − 1 = 15/36
    const comparison = compareAnswers([2, 0, 0, 0, 0, 1], [1, 3, 3, 3, 3, 0])
    expect(comparison.outcome.class).toBe('improved')
    expect(comparison.fallenKeyItems.map(({ comparisonKey }) => comparisonKey)).toEqual(['d1.1'])
    const minimumOnly = snapshotOf([
      anIndicator({ id: 'a', minimum: true }),
      anIndicator({ id: 'b', core: true }),
      anIndicator({ id: 'c' }),
    ])
    const both = { earlier: { snapshot: minimumOnly }, later: { snapshot: minimumOnly } }
    const { fallenKeyItems } = compareAnswers([1, 1, 1], [0, 0, 0], both)
    expect(fallenKeyItems.map(({ comparisonKey }) => comparisonKey)).toEqual(['a', 'b'])
  })

  it('tells a step from a marked change of an item', () => {
    const { matched } = compareEqualWeights([1, 1, 3, 4, 2], [1, 2, 1, 0, 1])
    expect(matched.map(({ change, size }) => [change, size])).toEqual([
      [0, 'none'],
      [1, 'step'],
      [-2, 'marked'],
      [-4, 'marked'],
      [-1, 'step'],
    ])
  })

  it('notes a level that moved without a reliable change', () => {
    // 11/32 = 34.4 is level 1, 12/32 = 37.5 is level 2; Δ = 3.1
    const comparison = compareEqualWeights([1, 1, 1, 1, 1, 1, 1, 4], [1, 1, 1, 1, 1, 1, 2, 4])
    expect(changeOf(comparison).levelMovedWithoutReliableChange).toBe(true)
    expect(comparison.levelMove).toEqual({ earlier: 1, later: 2 })
  })

  it('compares level labels as shown, with the cap', () => {
    // ★ from 1 to 2 lifts the cap: label 2 to 4; points 30/36 = 83.3 (level 3) to 32/36 = 88.9
    const comparison = compareAnswers([1, 4, 4, 4, 4, 4], [2, 4, 4, 4, 4, 4])
    expect(comparison.levelMove).toEqual({ earlier: 2, later: 4 })
    expect(changeOf(comparison).levelMovedWithoutReliableChange).toBe(true)
  })

  it('uses the later weights for both visits', () => {
    const weighing = (weight: number) =>
      snapshotOf([
        anIndicator({ id: 'a', weight }),
        anIndicator({ id: 'b' }),
        anIndicator({ id: 'c' }),
      ])
    const outcome = changeOf(
      compareAnswers([0, 4, 4], [4, 4, 4], {
        earlier: { snapshot: weighing(1) },
        later: { snapshot: weighing(2) },
      }),
    )
    // earlier by the later weights 2, 1, 1: 8/16 = 50, although 8/12 = 66.7 was published
    expect(outcome.matchedPoints).toEqual({ earlier: fraction(50), later: fraction(100) })
    expect(outcome.change).toEqual(fraction(50))
    expect(outcome.matchedDiffersFromPublished).toBe(true)
  })

  it("uses the later visit's limits", () => {
    const strict = thresholdsWith({ comparison: { dimensionChangePoints: '60' } })
    const indicators = ['a', 'b', 'c'].map((id) => anIndicator({ id }))
    const strictSnapshot = snapshotOf(indicators, strict)
    const usual = snapshotOf(indicators)
    // Δ = 50
    const classWith = (earlier: typeof usual, later: typeof usual) =>
      compareAnswers([1, 1, 1], [3, 3, 3], {
        earlier: { snapshot: earlier },
        later: { snapshot: later },
      }).outcome.class
    expect(classWith(strictSnapshot, usual)).toBe('improved')
    expect(classWith(usual, strictSnapshot)).toBe('no_reliable_change')
  })
})

describe('a restricted comparison', () => {
  it('names the visit that is only provisional', () => {
    // ★ not assessed in the earlier visit: 7/9 rated, provisional; five items match
    const outcome = changeOf(compareAnswers(['n.b.', 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]))
    expect(outcome.restricted).toEqual([
      { kind: 'status', visit: 'earlier', status: 'provisional' },
    ])
  })

  it('names both visits and the small match of two Kurzchecks', () => {
    const short: VisitInShort = { scope: 'short' }
    const outcome = changeOf(compareAnswers([1, 1, 1], [3, 3, 3], { earlier: short, later: short }))
    expect(outcome).toMatchObject({
      class: 'improved',
      restricted: [
        { kind: 'status', visit: 'earlier', status: 'indicative' },
        { kind: 'status', visit: 'later', status: 'indicative' },
        { kind: 'few_matched_items', matched: 3, required: 5 },
      ],
    })
  })

  it('is unrestricted from five matched items on', () => {
    expect(changeOf(compareEqualWeights([1, 1, 1, 1, 1], [1, 1, 1, 1, 1])).restricted).toEqual([])
    expect(changeOf(compareEqualWeights([1, 1, 1, 1], [1, 1, 1, 1])).restricted).toHaveLength(1)
  })
})

describe('a dimension is not comparable', () => {
  it('when a visit has no number in it', () => {
    expect(reasonsOf(compareAnswers([], [2, 2, 2, 2, 2, 2]))).toEqual([
      { kind: 'not_evaluable', visit: 'earlier', status: 'not_evaluable' },
    ])
    const none: Answers = ['n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.']
    expect(reasonsOf(compareAnswers(none, [3, 3, 'n.a.', 'n.a.', 'n.a.', 'n.a.']))).toEqual([
      { kind: 'not_evaluable', visit: 'earlier', status: 'not_applicable' },
      { kind: 'not_evaluable', visit: 'later', status: 'too_few_applicable' },
    ])
  })

  it('when fewer than three items match, or they hold less than two thirds', () => {
    // rated earlier: 1, 2, 3 (6/9, provisional); rated later: 2, 3, 4, 5, 6 (7/9, ★ n.b.)
    expect(
      reasonsOf(compareAnswers([1, 1, 1, 'n.b.', 'n.b.', 'n.b.'], ['n.b.', 1, 1, 1, 1, 1])),
    ).toEqual([
      { kind: 'too_few_matched_items', matched: 2, required: 3 },
      // items 2 and 3: 4/9
      { kind: 'matched_share_too_small', share: fraction(4, 9), required: fraction(2, 3) },
    ])
    // items 3 to 6 match: 5/9
    expect(reasonsOf(compareAnswers(['n.b.', 1, 1, 1, 1, 1], [1, 'n.b.', 1, 1, 1, 1]))).toEqual([
      { kind: 'matched_share_too_small', share: fraction(5, 9), required: fraction(2, 3) },
    ])
  })

  it('but lists what rose and fell all the same', () => {
    const comparison = compareAnswers([3, 1, 1, 'n.b.', 'n.b.', 'n.b.'], [2, 2, 'n.b.', 1, 1, 1])
    expect(comparison.outcome.class).toBe('not_comparable')
    expect(comparison).toMatchObject({ rose: 1, fell: 1 })
    expect(comparison.fallenKeyItems).toHaveLength(1)
  })

  it('when one instrument has no such dimension', () => {
    const dimensions = compareVisits(
      aVisit({
        snapshot: anInstrument({ dimensions: [aDimension({ id: 'd1' })] }),
        answers: { d1: [1, 1, 1, 1, 1, 1] },
      }),
      aVisit({
        snapshot: anInstrument({ dimensions: [aDimension({ id: 'd2' })] }),
        answers: { d2: [1, 1, 1, 1, 1, 1] },
      }),
    ).dimensions
    expect(dimensions.map((entry) => [entry.dimension.id, reasonsOf(entry)])).toEqual([
      ['d2', [{ kind: 'dimension_missing', visit: 'earlier' }]],
      ['d1', [{ kind: 'dimension_missing', visit: 'later' }]],
    ])
    expect(dimensions[0]?.matchedShare).toEqual(fraction(0))
  })
})

describe('what is matched', () => {
  it('is decided by the comparison key, not by code or id', () => {
    const earlier = snapshotOf(
      ['k1', 'k2', 'k3', 'k4'].map((comparisonKey, index) =>
        anIndicator({ id: `old-${index}`, code: `D1.${index}`, comparisonKey }),
      ),
    )
    const later = snapshotOf(
      // Position 0 got a new meaning; the others moved by one place.
      ['k5', 'k4', 'k1', 'k2', 'k3'].map((comparisonKey, index) =>
        anIndicator({ id: `new-${index}`, code: `D1.${index}`, comparisonKey }),
      ),
    )
    const comparison = compareAnswers([0, 1, 2, 3], [4, 3, 0, 1, 2], {
      earlier: { snapshot: earlier },
      later: { snapshot: later },
    })
    expect(changeOf(comparison).change).toEqual(fraction(0))
    expect(comparison.matched).toHaveLength(4)
    expect(comparison.leftOut).toMatchObject([
      { comparisonKey: 'k5', causes: [{ visit: 'earlier', cause: 'missing' }] },
    ])
    expect(comparison.leftOut[0]?.rating.earlier).toBeNull()
  })

  it('never joins equal codes and ids with other comparison keys', () => {
    const withKeys = (keys: readonly string[]) =>
      snapshotOf(
        keys.map((comparisonKey, index) =>
          anIndicator({ id: `i${index}`, code: `D1.${index}`, comparisonKey }),
        ),
      )
    const comparison = compareAnswers([1, 1, 1], [3, 3, 3], {
      earlier: { snapshot: withKeys(['a', 'b', 'c']) },
      later: { snapshot: withKeys(['x', 'y', 'z']) },
    })
    expect(comparison.matched).toEqual([])
    expect(reasonsOf(comparison)).toHaveLength(2)
    expect(comparison.leftOut.map(({ causes }) => causes[0])).toEqual([
      { visit: 'earlier', cause: 'missing' },
      { visit: 'earlier', cause: 'missing' },
      { visit: 'earlier', cause: 'missing' },
      { visit: 'later', cause: 'missing' },
      { visit: 'later', cause: 'missing' },
      { visit: 'later', cause: 'missing' },
    ])
  })

  it('is named as the later instrument names it', () => {
    const named = (version: string) =>
      anInstrument({
        version,
        dimensions: [
          aDimension({
            id: 'd1',
            code: version,
            indicators: [anIndicator({ id: `only-${version}`, comparisonKey: 'same' })],
          }),
        ],
      })
    const comparison = compareAnswers(['open'], ['n.b.'], {
      earlier: { snapshot: named('1.0.0') },
      later: { snapshot: named('2.0.0') },
    })
    expect(comparison.dimension.code).toBe('2.0.0')
    expect(comparison.leftOut[0]?.indicator.id).toBe('only-2.0.0')
  })

  it.each(['new_information', 'other_interpretation'] as const)(
    'excludes an item whose change was coded %s',
    (reason) => {
      const comparison = compareAnswers([1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, anAnswer(4, reason)])
      // M weighs 8 of 9
      expect(comparison.matchedShare).toEqual(fraction(8, 9))
      expect(changeOf(comparison).change).toEqual(fraction(0))
      expect(comparison.reassessed).toMatchObject([
        { comparisonKey: 'd1.6', causes: [{ visit: 'later', cause: reason }] },
      ])
      expect(comparison.rose).toBe(0)
    },
  )

  it('keeps an item whose change was coded as a change, and ignores codes of the earlier visit', () => {
    const comparison = compareAnswers(
      [anAnswer(1, 'new_information'), 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1, anAnswer(4, 'change')],
    )
    expect(comparison.matched).toHaveLength(6)
    expect(comparison.reassessed).toEqual([])
  })

  it('gives the causes of both visits', () => {
    const { leftOut } = compareAnswers(
      ['n.a.', 'open', 1, 1, 1, 1],
      ['n.b.', anAnswer('n.b.', 'new_information'), 1, 1, 1, 1],
    )
    expect(leftOut.map(({ causes }) => causes)).toEqual([
      [
        { visit: 'earlier', cause: 'not_applicable' },
        { visit: 'later', cause: 'not_assessed' },
      ],
      [
        { visit: 'earlier', cause: 'open' },
        { visit: 'later', cause: 'not_assessed' },
      ],
    ])
  })
})

describe('a Kurzcheck against a full visit', () => {
  const short: VisitInShort = { scope: 'short' }

  it('compares over what the Kurzcheck asked for', () => {
    // A = M = the three core items, 6/6 in both, though the full visit's items weigh 9
    const comparison = compareAnswers([1, 1, 1], [3, 3, 3, 0, 0, 0], { earlier: short })
    expect(comparison.matchedShare).toEqual(fraction(1))
    expect(changeOf(comparison)).toMatchObject({
      class: 'improved',
      change: fraction(50),
      // published later: 18/36 = 50; matched: 18/24 = 75
      matchedPoints: { earlier: fraction(25), later: fraction(75) },
      matchedDiffersFromPublished: true,
    })
    expect(comparison.leftOut.map(({ causes }) => causes)).toEqual(
      [1, 2, 3].map(() => [{ visit: 'earlier', cause: 'outside_scope' }]),
    )
  })

  it('works the other way round', () => {
    const comparison = compareAnswers([3, 3, 3, 0, 0, 0], [1, 1, 1], { later: short })
    expect(comparison.matchedShare).toEqual(fraction(1))
    expect(changeOf(comparison)).toMatchObject({ class: 'worsened', change: fraction(-50) })
  })

  it("measures both shares against the Kurzcheck's applicable items", () => {
    // Kurzcheck: item 2 n.a., item 4 moved up: A = items 1, 3, 4 (5). Full: item 3 n.b.
    // M = items 1 and 4 (3): too few, q = 3/5
    const comparison = compareAnswers([1, 'n.a.', 1, 1], [1, 1, 'n.b.', 1, 1, 1], {
      earlier: short,
    })
    expect(comparison.matchedShare).toEqual(fraction(3, 5))
    expect(reasonsOf(comparison)).toHaveLength(2)
  })

  it('leaves what neither of two Kurzchecks asked for unmentioned', () => {
    const { leftOut } = compareAnswers([1, 1, 1, 4], [1, 1, 1, 'n.a.'], {
      earlier: short,
      later: short,
    })
    expect(leftOut).toEqual([])
  })
})
