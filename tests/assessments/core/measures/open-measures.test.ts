import { describe, expect, it } from 'vitest'
import {
  type MeasureState,
  measureStateSchema,
} from '../../../../assessments/core/measures/measure.ts'
import { openMeasures } from '../../../../assessments/core/measures/open-measures.ts'
import { aMeasure } from '../../../support/build-entries.ts'

const today = '2026-03-02'

describe('the open measures', () => {
  it('are all that are neither confirmed nor given up', () => {
    const measures = Object.fromEntries(
      measureStateSchema.options.map((state) => [state, { ...aMeasure, state }]),
    )
    const ids = openMeasures(measures, today).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(['agreed', 'done', 'proposed', 'under_way'])
  })

  it('stand by their due day, those without one last', () => {
    const measures = {
      a: { ...aMeasure, dueOn: null },
      b: { ...aMeasure, dueOn: '2026-06-01' },
      c: { ...aMeasure, dueOn: '2026-01-01' },
    }
    expect(openMeasures(measures, today).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  it.each<[string | null, MeasureState, boolean]>([
    ['2026-03-01', 'agreed', true],
    ['2026-03-01', 'under_way', true],
    ['2026-03-01', 'done', false],
    [today, 'agreed', false],
    [null, 'agreed', false],
  ])('due on %s and %s: overdue is %s', (dueOn, state, expected) => {
    const [only] = openMeasures({ a: { ...aMeasure, dueOn, state } }, today)
    expect(only?.isOverdue).toBe(expected)
  })
})
