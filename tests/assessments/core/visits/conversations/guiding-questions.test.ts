import { expect, it } from 'vitest'
import { guidingQuestions } from '../../../../../assessments/core/visits/conversations/guiding-questions.ts'
import { aDimension, anIndicator, anInstrument } from '../../../../support/build-visit.ts'

const snapshot = anInstrument({
  dimensions: [
    aDimension({
      id: 'd1',
      indicators: [
        anIndicator({ id: 'd1.1', core: true }),
        anIndicator({ id: 'd1.2', core: true }),
        anIndicator({ id: 'd1.3', core: true }),
        anIndicator({ id: 'd1.4' }),
      ],
    }),
  ],
})
const asked = (scope: 'full' | 'short', roleId: string | null) =>
  guidingQuestions({ snapshot, scope }, roleId, 'de').map(({ indicator }) => indicator.id)

it('are those of the role, in catalogue order and within the scope', () => {
  expect(asked('full', 'staff')).toEqual(['d1.1', 'd1.2', 'd1.3', 'd1.4'])
  expect(asked('short', 'staff')).toEqual(['d1.1', 'd1.2', 'd1.3'])
  expect(guidingQuestions({ snapshot, scope: 'full' }, 'staff', 'de')[0]?.question).toBe(
    'Ask about D1.1?',
  )
})

it('are none without a role, and for one that is not asked', () => {
  expect(asked('full', null)).toEqual([])
  expect(asked('full', 'users')).toEqual([])
})
