import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import { dimensionArithmetic } from '../../../../assessments/core/scoring/score-arithmetic.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { aVisit } from '../../../support/build-visit.ts'
import { randomVisit } from '../../../support/random-visit.ts'

it('shows the worked example of the method item by item', () => {
  const [score] = scoreVisit(aVisit({ answers: { d1: [3, 2, 'n.a.', 1, 'n.b.', 4] } })).dimensions
  if (score === undefined) throw new Error('There is a dimension')
  const { rows, ...sums } = dimensionArithmetic(score)
  expect(rows.map(({ item, product }) => [item.indicator.weight, product])).toEqual([
    [2, 6],
    [2, 4],
    [2, null],
    [1, 1],
    [1, null],
    [1, 4],
  ])
  expect(sums).toEqual({ weightedLevels: 15, ratedWeight: 6, applicableWeight: 7 })
})

it('leads to the very points, coverage and span that are shown, for any visit', () => {
  fc.assert(
    fc.property(randomVisit, (visit) => {
      for (const score of scoreVisit(visit).dimensions) {
        const { rows, weightedLevels, ratedWeight, applicableWeight } = dimensionArithmetic(score)
        const sum = rows.reduce((total, { product }) => total + (product ?? 0), 0)
        expect(sum).toBe(weightedLevels)
        if (score.points === null || score.span === null) continue
        expect(score.points).toEqual(fraction(100 * weightedLevels, 4 * ratedWeight))
        expect(score.coverage).toEqual(fraction(ratedWeight, applicableWeight))
        expect(score.span.low).toEqual(fraction(100 * weightedLevels, 4 * applicableWeight))
        const missing = 4 * (applicableWeight - ratedWeight)
        expect(score.span.high).toEqual(
          fraction(100 * (weightedLevels + missing), 4 * applicableWeight),
        )
      }
    }),
  )
})
