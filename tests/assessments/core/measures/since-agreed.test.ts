import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../../assessments/core/measures/measure.ts'
import {
  measuresBetween,
  sinceAgreed,
  speaksForEffect,
} from '../../../../assessments/core/measures/since-agreed.ts'
import type { Level } from '../../../../assessments/core/visits/answer.ts'
import type { AssessedVisit } from '../../../../assessments/core/visits/visit.ts'
import { aMeasure } from '../../../support/build-entries.ts'
import { anAnswer, aVisit, type VisitInShort } from '../../../support/build-visit.ts'

type Answers = NonNullable<NonNullable<VisitInShort['answers']>['d1']>

const measure = { ...aMeasure, comparisonKeys: ['d1.1', 'd1.2'], targetLevel: 3 as Level }
const since = (before: Answers, now: Answers, linked = measure) =>
  sinceAgreed(
    linked,
    aVisit({ number: 1, date: '2026-03-02', answers: { d1: before } }),
    aVisit({ number: 2, date: '2027-03-02', answers: { d1: now } }),
  )

describe('what the indicators of a measure have done', () => {
  it('is told of its own indicators alone', () => {
    const { matched, leftOut } = since([1, 2, 0], [3, 'n.b.', 4])
    expect(matched.map(({ comparisonKey, level }) => [comparisonKey, level])).toEqual([
      ['d1.1', { earlier: 1, later: 3 }],
    ])
    expect(leftOut.map(({ comparisonKey }) => comparisonKey)).toEqual(['d1.2'])
  })

  it('is nothing where only the assessment was another one', () => {
    expect(since([1, 1], [anAnswer(3, 'other_interpretation'), 1]).matched).toHaveLength(1)
  })

  it('is empty without indicators', () => {
    const none = { ...measure, comparisonKeys: [] }
    expect(since([1, 1], [2, 2], none)).toEqual({ matched: [], leftOut: [] })
  })
})

it.each([
  ['one rose and none fell', [1, 2], [2, 2], true],
  ['one stands at the target', [3, 2], [3, 2], true],
  ['nothing moved below the target', [2, 2], [2, 2], false],
  ['one rose and another fell', [1, 2], [3, 1], false],
  ['none can be compared', ['n.b.', 'n.b.'], [3, 3], false],
] as const)('the levels speak for an effect or not: %s', (_when, before, now, expected) => {
  expect(speaksForEffect(since(before, now), measure)).toBe(expected)
})

it('without a target only a rise speaks for an effect', () => {
  const aimless = { ...measure, targetLevel: null }
  expect(speaksForEffect(since([4, 4], [4, 4]), aimless)).toBe(false)
  expect(speaksForEffect(since([1, 4], [2, 4]), aimless)).toBe(true)
})

it('finds the measures that were taken up from the earlier visit on and before the later one', () => {
  const inYear = (number: 1 | 2 | 3): AssessedVisit =>
    aVisit({ number, date: `202${number}-03-02`, answers: { d1: [number] } })
  const [first, second, third] = [inYear(1), inYear(2), inYear(3)]
  const from = (visit: AssessedVisit, fields: Partial<Measure> = {}) => ({
    ...measure,
    title: `from ${visit.date}`,
    visitId: visit.id,
    ...fields,
  })
  const all = [from(first), from(second), from(third), from(first, { state: 'rejected' })]
  const titles = (earlier: AssessedVisit, later: AssessedVisit) =>
    measuresBetween(all, [first, second, third], earlier, later).map((one) => one.measure.title)
  expect(titles(first, third)).toEqual(['from 2021-03-02', 'from 2022-03-02'])
  expect(titles(second, third)).toEqual(['from 2022-03-02'])
  const [since] = measuresBetween(all, [first, second, third], first, third)
  expect(since?.since.matched[0]?.level).toEqual({ earlier: 1, later: 3 })
})
