import { expect, it } from 'vitest'
import { dimensionSupport } from '../../../../assessments/core/evidence/dimension-support.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { anEvidence } from '../../../support/build-entries.ts'
import { aVisit } from '../../../support/build-visit.ts'

it('counts what is rated, and what of it is sufficiently supported', () => {
  const visit = aVisit({ answers: { d1: [2, 3, 1, 'n.a.', 'n.b.', 'open'] } })
  const [dimension] = scoreVisit(visit).dimensions
  if (dimension === undefined) throw new Error('There is no dimension')
  const supportBy = (indicatorIds: string[]) =>
    dimensionSupport(dimension, visit.answers, {
      evidence: { e: { ...anEvidence, indicatorIds } },
      conversation: {},
      conversation_note: {},
    })
  expect(supportBy([])).toEqual({ rated: 3, sufficient: 0 })
  expect(supportBy(['d1.1', 'd1.2'])).toEqual({ rated: 3, sufficient: 1 })
  expect(supportBy(['d1.1', 'd1.3'])).toEqual({ rated: 3, sufficient: 2 })
})
