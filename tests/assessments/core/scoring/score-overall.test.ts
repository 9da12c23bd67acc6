import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import type { Level } from '../../../../assessments/core/visits/answer.ts'
import type { VisitScope } from '../../../../assessments/core/visits/visit.ts'
import {
  type AnswerInShort,
  aDimension,
  anInstrument,
  aVisit,
  thresholdsWith,
} from '../../../support/build-visit.ts'

type Answers = readonly AnswerInShort[]

const all = (level: Level): Answers => [level, level, level, level, level, level]
const notApplicable: Answers = ['n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.']
const tooFew: Answers = [4, 4, 'n.a.', 'n.a.', 'n.a.', 'n.a.']
/** Rated 2+2+1 = 5 of 9: between one half and three quarters. */
const provisional: Answers = [4, 4, 'n.b.', 4, 'n.b.', 'n.b.']
const unanswered: Answers = []

interface Part {
  readonly weight: number
  readonly answers: Answers
}

function overallOf(
  parts: readonly Part[],
  scope: VisitScope = 'full',
  thresholds = thresholdsWith({}),
) {
  const dimensions = parts.map(({ weight }, index) => aDimension({ id: `d${index}`, weight }))
  const answers = Object.fromEntries(parts.map((part, index) => [`d${index}`, part.answers]))
  const snapshot = anInstrument({ dimensions, thresholds })
  return scoreVisit(aVisit({ snapshot, scope, answers })).overall
}

describe('the overall value', () => {
  it('is the weighted mean, with the equal-weight mean beside it', () => {
    // (3·100 + 1·0)/4 = 75; (100 + 0)/2 = 50
    expect(
      overallOf([
        { weight: 3, answers: all(4) },
        { weight: 1, answers: all(0) },
      ]),
    ).toEqual({
      status: 'reliable',
      points: fraction(75),
      equalWeightPoints: fraction(50),
      evaluableShare: fraction(1),
      reliableShare: fraction(1),
    })
  })

  it('is shown when evaluable dimensions hold exactly 60 % of the applicable weight', () => {
    expect(
      overallOf([
        { weight: 3, answers: all(4) },
        { weight: 2, answers: unanswered },
      ]),
    ).toMatchObject({
      status: 'provisional',
      points: fraction(100),
      equalWeightPoints: fraction(100),
      evaluableShare: fraction(3, 5),
    })
  })

  it('is not shown below 60 %', () => {
    expect(
      overallOf([
        { weight: 59, answers: all(4) },
        { weight: 41, answers: unanswered },
      ]),
    ).toMatchObject({
      status: 'not_evaluable',
      points: null,
      equalWeightPoints: null,
      evaluableShare: fraction(59, 100),
    })
  })

  it('is reliable when reliable dimensions hold exactly 80 %', () => {
    const parts = (reliable: number, rest: number) => [
      { weight: reliable, answers: all(4) },
      { weight: rest, answers: provisional },
    ]
    expect(overallOf(parts(4, 1))).toMatchObject({
      status: 'reliable',
      reliableShare: fraction(4, 5),
      evaluableShare: fraction(1),
    })
    expect(overallOf(parts(79, 21)).status).toBe('provisional')
  })

  it.each([
    ['not applicable', notApplicable],
    ['too few applicable items', tooFew],
  ])('leaves out the weight of a dimension with %s', (_, answers) => {
    // Only d0 (weight 1) counts: 50 points of one whole
    expect(
      overallOf([
        { weight: 1, answers: all(2) },
        { weight: 99, answers },
      ]),
    ).toEqual({
      status: 'reliable',
      points: fraction(50),
      equalWeightPoints: fraction(50),
      evaluableShare: fraction(1),
      reliableShare: fraction(1),
    })
  })

  it('is null when nothing is applicable', () => {
    expect(overallOf([{ weight: 1, answers: notApplicable }])).toEqual({
      status: 'not_applicable',
      points: null,
      equalWeightPoints: null,
      evaluableShare: null,
      reliableShare: null,
    })
    expect(overallOf([]).status).toBe('not_applicable')
  })

  it('is indicative in a Kurzcheck, and provisional where a full visit would be', () => {
    expect(overallOf([{ weight: 1, answers: all(3) }], 'short').status).toBe('indicative')
    const halfReliable = [
      { weight: 1, answers: all(3) },
      { weight: 1, answers: ['n.b.', 4, 4, 4] as const },
    ]
    expect(overallOf(halfReliable, 'short').status).toBe('provisional')
  })

  it('is never made up from nothing, however low the limit', () => {
    const thresholds = thresholdsWith({ scoring: { overallShownShare: '0' } })
    expect(overallOf([{ weight: 1, answers: unanswered }], 'full', thresholds)).toMatchObject({
      status: 'not_evaluable',
      points: null,
    })
  })
})
