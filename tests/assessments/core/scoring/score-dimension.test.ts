import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import type { DimensionScore } from '../../../../assessments/core/scoring/visit-score.ts'
import {
  type AnswerInShort,
  aDimension,
  anIndicator,
  anInstrument,
  aVisit,
  thresholdsWith,
  type VisitInShort,
} from '../../../support/build-visit.ts'

/** The score of the one dimension; weights 2, 2, 2, 1, 1, 1 unless the snapshot says otherwise. */
function scoreOf(answers: readonly AnswerInShort[], visit: VisitInShort = {}): DimensionScore {
  const [score] = scoreVisit(aVisit({ answers: { d1: answers }, ...visit })).dimensions
  if (score === undefined) throw new Error('The visit has no dimension')
  return score
}

/** A dimension of equal weights, as many as there are answers, without ★. */
function equalWeights(answers: readonly AnswerInShort[], scope: 'full' | 'short' = 'full') {
  const indicators = answers.map((_, index) => anIndicator({ id: `i${index}`, core: true }))
  const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1', indicators })] })
  return scoreOf(answers, { snapshot, scope })
}

describe('a dimension', () => {
  it('gives test vector 1', () => {
    const score = scoreOf([3, 2, 'n.a.', 1, 'n.b.', 4])
    // A = items 1, 2, 4, 5, 6 (weight 2+2+1+1+1 = 7), R = A without item 5 (weight 6)
    expect(score.coverage).toEqual(fraction(6, 7))
    // 2·3 + 2·2 + 1·1 + 1·4 = 15 of 4·6 = 24
    expect(score.points).toEqual(fraction(125, 2))
    // 15/28 = 53.57… and (15 + 4)/28 = 67.85…
    expect(score.span).toEqual({ low: fraction(1500, 28), high: fraction(1900, 28) })
    expect(score.level).toEqual({ label: 3, uncapped: 3, cap: null })
    expect(score.status).toBe('reliable')
    expect(score.counts).toEqual({
      applicable: 5,
      rated: 4,
      notApplicable: 1,
      notAssessed: 1,
      open: 0,
    })
    expect(score.neededForReliable).toBeNull()
  })

  it('leaves unrated items out instead of counting them as 0', () => {
    expect(scoreOf([4, 4, 4, 'n.b.', 'open', 'n.b.']).points).toEqual(fraction(100))
  })

  it('has no number when every item is not applicable', () => {
    const score = scoreOf(['n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.'])
    expect(score).toMatchObject({
      status: 'not_applicable',
      points: null,
      span: null,
      level: null,
      coverage: null,
      neededForReliable: null,
    })
  })

  it('has no number with two applicable items, though both are rated', () => {
    const score = scoreOf([4, 4, 'n.a.', 'n.a.', 'n.a.', 'n.a.'])
    expect(score).toMatchObject({ status: 'too_few_applicable', points: null, level: null })
    expect(score.coverage).toEqual(fraction(1))
    expect(score.neededForReliable).toBeNull()
  })

  it('has a number with exactly three applicable items', () => {
    // (2·4 + 2·4 + 2·1) / (4·6) = 18/24
    const score = scoreOf([4, 4, 1, 'n.a.', 'n.a.', 'n.a.'])
    expect(score).toMatchObject({ status: 'reliable', points: fraction(75) })
  })

  it('has no number with two rated items, though they hold most of the weight', () => {
    // rated 2+2 = 4 of 2+2+1 = 5
    const score = scoreOf([4, 4, 'n.a.', 'n.b.', 'n.a.', 'n.a.'])
    expect(score).toMatchObject({ status: 'not_evaluable', points: null, span: null })
    expect(score.neededForReliable).toEqual({ weight: 0, items: 1, minimumRequirement: false })
  })

  it.each([
    ['reliable', [3, 3, 3, 'n.b.']], // 3/4
    ['provisional', [3, 3, 3, 'n.b.', 'n.b.']], // 3/5
    ['provisional', [3, 3, 3, 'open', 'n.b.', 'n.b.']], // 3/6
    ['not_evaluable', [3, 3, 3, 'open', 'n.b.', 'n.b.', 'n.b.']], // 3/7
  ] as const)('is %s at its share of rated weight, bounds included', (status, answers) => {
    expect(equalWeights(answers).status).toBe(status)
  })

  it('is indicative in a Kurzcheck where a full visit would be reliable', () => {
    expect(equalWeights([3, 3, 3], 'full').status).toBe('reliable')
    expect(equalWeights([3, 3, 3], 'short').status).toBe('indicative')
    expect(equalWeights([3, 3, 3, 'n.b.', 'n.b.'], 'short').status).toBe('provisional')
  })

  it('keeps a core item that was not assessed in a Kurzcheck, beside the one rated in addition', () => {
    // A = 2+2+2+1 = 7, R = 2+2+1 = 5: 5/7 < 3/4; points (2·3 + 2·3 + 1·1)/(4·5) = 13/20
    const score = scoreOf([3, 'n.b.', 3, 1], { scope: 'short' })
    expect(score).toMatchObject({ status: 'provisional', points: fraction(65) })
    expect(score.coverage).toEqual(fraction(5, 7))
  })

  it('counts an item that moved up in a Kurzcheck with its own weight', () => {
    // (2·3 + 2·3 + 1·1) / (4·5) = 13/20; the answers to items 5 and 6 don't count
    const score = scoreOf([3, 'n.a.', 3, 1, 4, 4], { scope: 'short' })
    expect(score).toMatchObject({ status: 'indicative', points: fraction(65) })
  })

  it('counts an extra of the profile in a full visit, and not in a Kurzcheck', () => {
    const indicators = [
      ...aDimension({ id: 'd1' }).indicators.slice(0, 3),
      anIndicator({ id: 'd1.extra', extra: true }),
    ]
    const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1', indicators })] })
    // (2·4 + 2·4 + 2·4 + 1·0) / (4·7) = 24/28
    expect(scoreOf([4, 4, 4, 0], { snapshot }).points).toEqual(fraction(2400, 28))
    expect(scoreOf([4, 4, 4, 0], { snapshot, scope: 'short' }).points).toEqual(fraction(100))
  })

  it.each([
    [[0, 0, 0], 0, 0],
    [[0, 0, 0, 0, 0, 0, 0, 3], 9.375, 0], // 3/32
    [[0, 0, 0, 0, 0, 0, 0, 4], 12.5, 1], // 4/32
    [[1, 1, 1, 1, 1, 1, 1, 4], 34.375, 1], // 11/32
    [[1, 1, 1, 1, 1, 1, 2, 4], 37.5, 2], // 12/32
    [[2, 2, 2, 2, 2, 2, 3, 4], 59.375, 2], // 19/32
    [[2, 2, 2, 2, 2, 2, 4, 4], 62.5, 3], // 20/32
    [[3, 3, 3, 3, 3, 4, 4, 4], 84.375, 3], // 27/32
    [[3, 3, 3, 3, 4, 4, 4, 4], 87.5, 4], // 28/32
    [[4, 4, 4], 100, 4],
  ] as const)('reaches with %j (%f points) level %i', (answers, points, level) => {
    const score = equalWeights(answers)
    expect(score.points).toEqual(fraction(points * 32, 32))
    expect(score.level?.label).toBe(level)
  })

  it('takes its limits from the snapshot', () => {
    const thresholds = thresholdsWith({
      scoring: { levelBounds: ['10', '20', '30', '40'], reliableCoverage: '0.9' },
    })
    // 15/24 = 62.5 points at a coverage of 6/7 = 0.857
    const score = scoreOf([3, 2, 'n.a.', 1, 'n.b.', 4], { snapshot: anInstrument({ thresholds }) })
    expect(score.level?.label).toBe(4)
    expect(score.status).toBe('provisional')
  })

  it('says how much weight is missing for a reliable value', () => {
    // A = 9, reliable from 6.75; rated 2+1+1 = 4, so 2.75 is missing: 3 whole units
    expect(scoreOf([3, 'n.b.', 'n.b.', 1, 1]).neededForReliable).toEqual({
      weight: 3,
      items: 0,
      minimumRequirement: false,
    })
    expect(scoreOf([]).neededForReliable).toEqual({
      weight: 7,
      items: 3,
      minimumRequirement: true,
    })
  })
})

describe('a minimum requirement', () => {
  it.each([
    // item 1 is ★: level label at most 1 when rated 0, at most 2 when rated 1
    [0, 1], // (2·0 + 28)/36 = 77.8 points
    [1, 2], // (2·1 + 28)/36 = 83.3
  ] as const)('rated %i caps the label at %i and leaves the points', (rated, label) => {
    const score = scoreOf([rated, 4, 4, 4, 4, 4])
    expect(score.points).toEqual(fraction((2 * rated + 28) * 100, 36))
    expect(score.level).toMatchObject({ label, uncapped: 3, cap: { rated, highestLevel: label } })
    expect(score.level?.cap?.indicator.id).toBe('d1.1')
    expect(score.minimumRequirement).toMatchObject({ state: 'not_met', rated })
  })

  it('rated 2 caps nothing', () => {
    // (2·2 + 28)/36 = 88.9 points
    const score = scoreOf([2, 4, 4, 4, 4, 4])
    expect(score.level).toEqual({ label: 4, uncapped: 4, cap: null })
    expect(score.minimumRequirement).toMatchObject({ state: 'met', rated: 2 })
  })

  it('names no cap where the points reach no further anyway', () => {
    // (2·0 + 2·1 + 2·1 + 1 + 1 + 1)/36 = 7/36 = 19.4 points: level 1
    const score = scoreOf([0, 1, 1, 1, 1, 1])
    expect(score.level).toEqual({ label: 1, uncapped: 1, cap: null })
    expect(score.minimumRequirement?.state).toBe('not_met')
  })

  it.each(['n.b.', 'open'] as const)('that is %s makes the value provisional at most', (answer) => {
    // rated 7 of 9 = 77.8 %, enough for reliable
    const score = scoreOf([answer, 4, 4, 4, 4, 4])
    expect(score).toMatchObject({ status: 'provisional', points: fraction(100) })
    expect(score.minimumRequirement).toMatchObject({ state: 'not_checked', rated: null })
    expect(score.level).toEqual({ label: 4, uncapped: 4, cap: null })
    expect(score.neededForReliable).toEqual({ weight: 0, items: 0, minimumRequirement: true })
  })

  it('that is not applicable caps nothing and keeps the value reliable', () => {
    const score = scoreOf(['n.a.', 4, 4, 4, 4, 4])
    expect(score).toMatchObject({ status: 'reliable', level: { label: 4, cap: null } })
    expect(score.minimumRequirement).toMatchObject({ state: 'not_applicable', rated: null })
  })

  it('outside a Kurzcheck is not checked, even when an answer is stored', () => {
    const indicators = [1, 2, 3, 4].map((number) =>
      anIndicator({ id: `i${number}`, core: number < 4, minimum: number === 4, weight: 2 }),
    )
    const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1', indicators })] })
    const score = scoreOf([4, 4, 4, 0], { snapshot, scope: 'short' })
    expect(score).toMatchObject({ status: 'provisional', level: { label: 4, cap: null } })
    expect(score.minimumRequirement).toMatchObject({ state: 'not_checked', rated: null })
    // 6 of 6 rated, 1.5 more than needed: nothing is missing but the ★
    expect(score.neededForReliable).toEqual({ weight: 0, items: 0, minimumRequirement: true })
  })

  it('may be missing', () => {
    expect(equalWeights([4, 4, 4]).minimumRequirement).toBeNull()
  })
})
