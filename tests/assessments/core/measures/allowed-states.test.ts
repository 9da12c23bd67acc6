import { expect, it } from 'vitest'
import { allowedStates } from '../../../../assessments/core/measures/allowed-states.ts'
import { measureStateSchema } from '../../../../assessments/core/measures/measure.ts'
import { visitIdSchema } from '../../../../assessments/core/visits/visit.ts'
import { aMeasure } from '../../../support/build-entries.ts'

const later = {
  id: visitIdSchema.parse('00000000-0000-4000-8000-000000000002'),
  date: '2027-03-02',
  measureTakenUpOn: '2026-03-02',
}
const own = { ...later, id: visitIdSchema.parse(aMeasure.visitId), date: '2026-03-02' }
const done = { ...aMeasure, state: 'done' as const }

it('lets a measure go from proposed by agreed and under way to done, step by step', () => {
  const next = (state: 'proposed' | 'agreed' | 'under_way') =>
    allowedStates({ ...aMeasure, state }, own)
  expect(next('proposed')).toContain('agreed')
  expect(next('proposed')).not.toContain('done')
  expect(next('agreed')).toContain('under_way')
  expect(next('under_way')).toContain('done')
})

it('lets only a later visit confirm that it works', () => {
  expect(allowedStates(done, later)).toContain('confirmed')
  expect(allowedStates(done, own)).not.toContain('confirmed')
  expect(allowedStates(done, { ...later, date: '2026-03-02' })).not.toContain('confirmed')
  expect(allowedStates(done, { ...later, date: '2025-01-01' })).not.toContain('confirmed')
  expect(allowedStates(done, { ...later, measureTakenUpOn: null })).not.toContain('confirmed')
})

it('gives the present state first and leaves no state without a way on', () => {
  for (const state of measureStateSchema.options) {
    const [first, ...others] = allowedStates({ ...aMeasure, state }, own)
    expect(first).toBe(state)
    expect(others.length).toBeGreaterThan(0)
    expect(new Set([first, ...others]).size).toBe(others.length + 1)
  }
})
