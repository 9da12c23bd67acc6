import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  fraction,
  isAtLeast,
  isAtMost,
  toNumber,
} from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import type { VisitScore } from '../../../../assessments/core/scoring/visit-score.ts'
import { weightSensitivity } from '../../../../assessments/core/scoring/weight-sensitivity.ts'
import { aDimension, anInstrument, aVisit } from '../../../support/build-visit.ts'
import { randomVisit } from '../../../support/random-visit.ts'

/** Every way to make each weight a fifth less or more, one by one. */
function allMeans({ dimensions }: VisitScore): number[] {
  const evaluable = dimensions.flatMap(({ dimension, points }) =>
    points === null ? [] : [{ weight: dimension.weight, points: toNumber(points) }],
  )
  return Array.from({ length: 2 ** evaluable.length }, (_, way) => {
    const weights = evaluable.map(({ weight }, index) => weight * ((way >> index) & 1 ? 1.2 : 0.8))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return (
      weights.reduce((total, weight, i) => total + weight * (evaluable[i]?.points ?? 0), 0) / sum
    )
  })
}

it('is as wide as the furthest of all ways to change the weights by a fifth', () => {
  fc.assert(
    fc.property(randomVisit, (visit) => {
      const score = scoreVisit(visit)
      const found = weightSensitivity(score)
      expect(found === null).toBe(score.overall.points === null)
      if (found === null || score.overall.points === null) return
      const means = allMeans(score)
      expect(toNumber(found.high)).toBeCloseTo(Math.max(...means), 9)
      expect(toNumber(found.low)).toBeCloseTo(Math.min(...means), 9)
      expect(isAtLeast(found.high, score.overall.points)).toBe(true)
      expect(isAtMost(found.low, score.overall.points)).toBe(true)
    }),
  )
})

it('has no width where all dimensions have the same points', () => {
  const two = [2, 2, 2, 2, 2, 2] as const
  const snapshot = anInstrument({ dimensions: ['d1', 'd2'].map((id) => aDimension({ id })) })
  const found = weightSensitivity(scoreVisit(aVisit({ snapshot, answers: { d1: two, d2: two } })))
  expect(found && [toNumber(found.low), toNumber(found.high)]).toEqual([50, 50])
})

it('is what the method gives as its example', () => {
  const snapshot = anInstrument({
    dimensions: [aDimension({ id: 'd1', weight: 3 }), aDimension({ id: 'd2', weight: 1 })],
  })
  const [all, none] = [[4, 4, 4, 4, 4, 4] as const, [0, 0, 0, 0, 0, 0] as const]
  const found = weightSensitivity(scoreVisit(aVisit({ snapshot, answers: { d1: all, d2: none } })))
  expect(found).toEqual({ low: fraction(200, 3), high: fraction(900, 11) })
})
