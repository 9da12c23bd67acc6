import { describe, expect, it } from 'vitest'
import { compareVisits } from '../../../../assessments/core/comparison/compare-visits.ts'
import type { OverallChange } from '../../../../assessments/core/comparison/visit-comparison.ts'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import type { Level } from '../../../../assessments/core/visits/answer.ts'
import {
  type AnswerInShort,
  aDimension,
  anInstrument,
  aVisit,
  thresholdsWith,
  type VisitInShort,
} from '../../../support/build-visit.ts'

type Answers = readonly AnswerInShort[]

const all = (level: Level): Answers => [level, level, level, level, level, level]
const notApplicable: Answers = ['n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.']

interface Part {
  readonly weight: number
  readonly earlierWeight?: number
  readonly earlier: Answers
  readonly later: Answers
}

function compareParts(
  parts: readonly Part[],
  visits: {
    earlier?: VisitInShort
    later?: VisitInShort
    thresholds?: ReturnType<typeof thresholdsWith>
  } = {},
) {
  const thresholds = visits.thresholds ?? thresholdsWith({})
  const snapshotOf = (weightOf: (part: Part) => number) =>
    anInstrument({
      thresholds,
      dimensions: parts.map((part, index) =>
        aDimension({ id: `d${index}`, weight: weightOf(part) }),
      ),
    })
  const answersOf = (side: 'earlier' | 'later') =>
    Object.fromEntries(parts.map((part, index) => [`d${index}`, part[side]]))
  return compareVisits(
    aVisit({
      number: 1,
      snapshot: snapshotOf(({ weight, earlierWeight }) => earlierWeight ?? weight),
      answers: answersOf('earlier'),
      ...visits.earlier,
    }),
    aVisit({
      number: 2,
      snapshot: snapshotOf(({ weight }) => weight),
      answers: answersOf('later'),
      ...visits.later,
    }),
  )
}

function changeOf({ overall }: ReturnType<typeof compareVisits>): OverallChange {
  if (overall.outcome.class === 'not_comparable') throw new Error('Not comparable')
  return overall.outcome
}

describe('comparing visits as a whole', () => {
  it('takes the mean change by the later dimension weights', () => {
    // Δ = 25 and 0; later weights 1 and 3: 25/4 = 6.25
    const comparison = compareParts([
      { weight: 1, earlierWeight: 9, earlier: all(1), later: all(2) },
      { weight: 3, earlierWeight: 1, earlier: all(2), later: all(2) },
    ])
    expect(comparison.overall).toEqual({
      comparableShare: fraction(1),
      unrestrictedShare: fraction(1),
      outcome: {
        class: 'improved',
        change: fraction(25, 4),
        // (25 + 3·50)/4 and (50 + 3·50)/4
        matchedPoints: { earlier: fraction(175, 4), later: fraction(50) },
        tendency: null,
        restricted: false,
      },
    })
  })

  it.each([
    // Δ of the first dimension is 25; spread over the weights
    [5, 'improved', null], // 25/5 = 5.0, inclusive
    [6, 'no_reliable_change', 'up'], // 4.2
    [12, 'no_reliable_change', 'up'], // 2.08
    [13, 'no_reliable_change', null], // 1.92
  ] as const)('with 25 points in one of %i parts is %s, tendency %s', (parts, name, tendency) => {
    const rest = { weight: parts - 1, earlier: all(2), later: all(2) }
    const up = compareParts([{ weight: 1, earlier: all(1), later: all(2) }, rest])
    expect(changeOf(up)).toMatchObject({ class: name, tendency })
    const down = compareParts([{ weight: 1, earlier: all(2), later: all(1) }, rest])
    expect(changeOf(down)).toMatchObject({
      class: name === 'improved' ? 'worsened' : name,
      tendency: tendency === null ? null : 'down',
    })
  })

  it('counts a change of exactly 2 points as a tendency', () => {
    // 1/36 · 100 = 2.78 from one additional item; by weights 18 of 25: 2.0
    const oneUp: Answers = [1, 1, 1, 1, 1, 2]
    const comparison = compareParts([
      { weight: 18, earlier: all(1), later: oneUp },
      { weight: 7, earlier: all(1), later: all(1) },
    ])
    expect(changeOf(comparison)).toMatchObject({ change: fraction(2), tendency: 'up' })
  })

  it('needs comparable dimensions with two thirds of the applicable weight', () => {
    const parts = (comparable: number, rest: number) => [
      { weight: comparable, earlier: all(1), later: all(1) },
      { weight: rest, earlier: [], later: all(1) },
      { weight: 50, earlier: all(1), later: notApplicable },
    ]
    expect(compareParts(parts(2, 1)).overall).toMatchObject({
      comparableShare: fraction(2, 3),
      outcome: { class: 'no_reliable_change', restricted: true },
    })
    expect(compareParts(parts(19, 10)).overall).toMatchObject({
      comparableShare: fraction(19, 29),
      outcome: { class: 'not_comparable', reason: 'comparable_share_too_small' },
    })
  })

  it('leaves a dimension out that only the earlier visit has', () => {
    const earlier = aVisit({
      snapshot: anInstrument({ dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' })] }),
      answers: { d1: all(1), d2: all(4) },
    })
    const later = aVisit({ number: 2, answers: { d1: all(1) } })
    expect(compareVisits(earlier, later).overall).toMatchObject({
      comparableShare: fraction(1),
      outcome: { change: fraction(0) },
    })
  })

  it('is restricted when unrestricted dimensions hold less than 80 %', () => {
    // ★ not assessed earlier: that dimension is provisional
    const provisional: Answers = ['n.b.', 1, 1, 1, 1, 1]
    const parts = (unrestricted: number, rest: number) => [
      { weight: unrestricted, earlier: all(1), later: all(1) },
      { weight: rest, earlier: provisional, later: all(1) },
    ]
    expect(changeOf(compareParts(parts(4, 1))).restricted).toBe(false)
    expect(changeOf(compareParts(parts(79, 21))).restricted).toBe(true)
    expect(compareParts(parts(79, 21)).overall.unrestrictedShare).toEqual(fraction(79, 100))
  })

  it('is not comparable when nothing is applicable, or nothing can be compared', () => {
    const nothing = compareParts([{ weight: 1, earlier: all(1), later: notApplicable }])
    expect(nothing.overall).toEqual({
      outcome: { class: 'not_comparable', reason: 'nothing_applicable' },
      comparableShare: null,
      unrestrictedShare: null,
    })
    const thresholds = thresholdsWith({ comparison: { overallComparableShare: '0' } })
    const unanswered = compareParts([{ weight: 1, earlier: [], later: all(1) }], { thresholds })
    expect(unanswered.overall.outcome.class).toBe('not_comparable')
  })
})

describe('the team', () => {
  const parts = [{ weight: 1, earlier: all(1), later: all(3) }]

  it('is the same when one consultant took part in both visits', () => {
    const comparison = compareParts(parts, {
      earlier: { consultants: ['Kim', ' alex  BRÜCKNER'] },
      later: { consultants: ['Sam', 'Alex Bru\u0308ckner '] },
    })
    expect(comparison.otherTeam).toBe(false)
    expect(changeOf(comparison).class).toBe('improved')
  })

  it('is another one when no consultant took part in both: the overall value is a tendency only', () => {
    const comparison = compareParts(parts, { later: { consultants: ['Sam'] } })
    expect(comparison.otherTeam).toBe(true)
    expect(changeOf(comparison)).toMatchObject({
      class: 'tendency_only',
      tendency: 'up',
      change: fraction(50),
    })
    expect(comparison.dimensions[0]?.outcome.class).toBe('improved')
  })

  it('is another one when nobody is named', () => {
    const nobody = { consultants: [] }
    expect(compareParts(parts, { earlier: nobody, later: nobody }).otherTeam).toBe(true)
  })
})
