import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { visitProgress } from '../../../../assessments/core/scoring/visit-progress.ts'
import { aDimension, anInstrument, aVisit } from '../../../support/build-visit.ts'

const snapshot = anInstrument({
  dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' })],
})

describe('the progress of a visit', () => {
  it('adds up its dimensions', () => {
    const answers = { d1: [3, 2, 'n.a.', 1, 'n.b.', 4], d2: [2] } as const
    const { dimensions } = scoreVisit(aVisit({ snapshot, answers }))
    expect(visitProgress(dimensions)).toEqual({
      counts: { applicable: 11, rated: 5, notApplicable: 1, notAssessed: 1, open: 5 },
      // d1: 6 of 7; d2: 2 of 9
      coverage: fraction(8, 16),
    })
  })

  it('counts of a Kurzcheck only what belongs to it', () => {
    const { dimensions } = scoreVisit(
      aVisit({ snapshot, scope: 'short', answers: { d1: [3, 'n.a.'] } }),
    )
    // d1: items 1, 3 and the fourth, which moved up: 2 of 5; d2: 0 of 6
    expect(visitProgress(dimensions)).toEqual({
      counts: { applicable: 6, rated: 1, notApplicable: 1, notAssessed: 0, open: 5 },
      coverage: fraction(2, 11),
    })
  })

  it('has no coverage when nothing applies', () => {
    expect(visitProgress([]).coverage).toBeNull()
  })
})
