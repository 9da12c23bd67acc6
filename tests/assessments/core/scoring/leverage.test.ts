import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subtract, toNumber } from '../../../../assessments/core/scoring/fraction.ts'
import { strongestLevers } from '../../../../assessments/core/scoring/leverage.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import type { Level } from '../../../../assessments/core/visits/answer.ts'
import type { AssessedVisit } from '../../../../assessments/core/visits/visit.ts'
import { aDimension, anIndicator, anInstrument, aVisit } from '../../../support/build-visit.ts'
import { randomVisit } from '../../../support/random-visit.ts'

/** The same visit with one more level at one item. */
function raised(visit: AssessedVisit, id: string): AssessedVisit {
  const answer = visit.answers[id]
  if (answer?.rating.status !== 'rated') throw new Error(`${id} is not rated.`)
  const level = (answer.rating.level + 1) as Level
  const changed = { ...answer, rating: { status: 'rated', level } as const }
  return { ...visit, answers: { ...visit.answers, [id]: changed } }
}

describe('what one more level would change', () => {
  it('is what scoring the visit again says, for every item of any visit', () => {
    fc.assert(
      fc.property(randomVisit, (visit) => {
        const before = scoreVisit(visit)
        for (const lever of strongestLevers(before, null, 99)) {
          const { dimension, indicator, dimensionGain, overallGain } = lever
          const after = scoreVisit(raised(visit, indicator.id))
          const pointsIn = (score: typeof before) =>
            score.dimensions.find((one) => one.dimension.id === dimension.id)?.points ?? null
          const [from, to] = [pointsIn(before), pointsIn(after)]
          if (from === null || to === null) throw new Error('A lever without points')
          expect(subtract(to, from)).toEqual(dimensionGain)
          if (before.overall.points === null || after.overall.points === null)
            expect(overallGain).toBeNull()
          else expect(subtract(after.overall.points, before.overall.points)).toEqual(overallGain)
        }
      }),
    )
  })

  it('names the three that no other item surpasses', () => {
    fc.assert(
      fc.property(randomVisit, (visit) => {
        const score = scoreVisit(visit)
        const all = strongestLevers(score, null, 99)
        const three = strongestLevers(score, null)
        const gain = ({ dimensionGain, overallGain }: (typeof all)[number]) =>
          toNumber(overallGain ?? dimensionGain)
        const best = all.map(gain).toSorted((a, b) => b - a)
        expect(three.map(gain)).toEqual(best.slice(0, 3))
      }),
    )
  })

  it('looks at one dimension alone when asked, and settles ties by ★ and core', () => {
    const indicators = [
      anIndicator({ id: 'd1.1', weight: 2 }),
      anIndicator({ id: 'd1.2', weight: 2, core: true }),
      anIndicator({ id: 'd1.3', weight: 2, core: true, minimum: true }),
      anIndicator({ id: 'd1.4' }),
    ]
    const snapshot = anInstrument({
      dimensions: [aDimension({ id: 'd1', indicators }), aDimension({ id: 'd2' })],
    })
    const score = scoreVisit(
      aVisit({ snapshot, answers: { d1: [1, 1, 1, 4], d2: [0, 0, 0, 0, 0, 0] } }),
    )
    const ids = strongestLevers(score, 'd1').map(({ indicator }) => indicator.id)
    expect(ids).toEqual(['d1.3', 'd1.2', 'd1.1'])
  })

  it('is nothing while there are no points, and where all stands at level 4', () => {
    expect(strongestLevers(scoreVisit(aVisit({ answers: { d1: [1] } })), null)).toEqual([])
    expect(
      strongestLevers(scoreVisit(aVisit({ answers: { d1: [4, 4, 4, 4, 4, 4] } })), 'd1'),
    ).toEqual([])
  })
})
