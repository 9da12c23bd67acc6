import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../assessments/core/visits/answer.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import {
  accepted,
  aStore,
  aStoredVisit,
  logicalDump,
  refusalOf,
} from '../../support/build-store.ts'
import { aDimension, anAnswer, anIndicator, anInstrument } from '../../support/build-visit.ts'

const place = { indicatorId: 'd1.1', perspective: 'external' } as const

describe('saving an answer', () => {
  it.each<Answer>([
    anAnswer(0),
    anAnswer(4, 'new_information'),
    { ...anAnswer('n.a.'), note: 'Zeile 1\nZeile 2 "x"' },
    anAnswer('n.b.', 'other_interpretation'),
    { ...anAnswer('open'), note: 'nur eine Notiz' },
  ])('keeps it whole: %j', (answer) => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    accepted(testStore.call('answers.save', { visitId, ...place, answer }))
    const { visit } = accepted(testStore.call('visits.get', { id: visitId }))
    expect(visit.answers).toEqual({ 'd1.1': answer })
  })

  it('says when, and keeps who changed what in the history', () => {
    const testStore = aStore({ now: () => new Date('2026-11-22T10:00:00Z') })
    const { call } = testStore
    const visitId = aStoredVisit(testStore)
    accepted(call('settings.save', { consultantName: 'Marie Sommer' }))
    const saved = accepted(call('answers.save', { visitId, ...place, answer: anAnswer(1) }))
    accepted(call('answers.save', { visitId, ...place, answer: anAnswer(2, 'new_information') }))
    expect(saved).toEqual({ savedAt: '2026-11-22T10:00:00.000Z' })
    const common = { ...place, changedAt: saved.savedAt, changedBy: 'Marie Sommer' }
    expect(accepted(call('answers.history', { visitId }))).toEqual([
      { ...common, sequence: expect.any(Number), before: anAnswer('open'), after: anAnswer(1) },
      {
        ...common,
        sequence: expect.any(Number),
        before: anAnswer(1),
        after: anAnswer(2, 'new_information'),
      },
    ])
  })

  it('orders the history by saving, although the clock is set back (D13)', () => {
    const times = ['2026-11-22T10:00:00Z', '2026-11-21T10:00:00Z', '2036-11-22T10:00:00Z']
    const testStore = aStore({ now: () => new Date(times.shift() ?? 0) })
    const visitId = aStoredVisit(testStore)
    for (const level of [1, 2, 3] as const) {
      accepted(testStore.call('answers.save', { visitId, ...place, answer: anAnswer(level) }))
    }
    const history = accepted(testStore.call('answers.history', { visitId }))
    expect(history.map(({ after }) => after)).toEqual([anAnswer(1), anAnswer(2), anAnswer(3)])
  })

  it('changes nothing at all when it says what is stored already', () => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    const { call, store } = testStore
    accepted(call('answers.save', { visitId, ...place, answer: anAnswer(1) }))
    const before = logicalDump(store.writer)
    accepted(call('answers.save', { visitId, ...place, answer: anAnswer(1) }))
    accepted(
      call('answers.save', { visitId, ...place, indicatorId: 'd1.2', answer: anAnswer('open') }),
    )
    expect(logicalDump(store.writer)).toEqual(before)
  })

  it('keeps the perspectives apart; the visit shows the external one', () => {
    const testStore = aStore()
    const { call, store } = testStore
    const visitId = aStoredVisit(testStore)
    accepted(call('answers.save', { visitId, ...place, answer: anAnswer(1) }))
    accepted(call('answers.save', { visitId, ...place, perspective: 'self', answer: anAnswer(4) }))
    expect(accepted(call('visits.get', { id: visitId })).visit.answers).toEqual({
      'd1.1': anAnswer(1),
    })
    const rows = connectionOf(store.reader).prepare(
      'SELECT perspective, level FROM answers ORDER BY 1',
    )
    expect(rows.raw().all()).toEqual([
      ['external', 1],
      ['self', 4],
    ])
  })

  it('refuses an indicator that the visit does not have', () => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    for (const indicatorId of ['d9.1', '', '__proto__', 'constructor']) {
      const refused = testStore.call('answers.save', {
        visitId,
        ...place,
        indicatorId,
        answer: anAnswer(1),
      })
      expect(refusalOf(refused)).toBe('answer.unknown_indicator')
    }
  })

  it('refuses "not applicable" where the instrument does not allow it', () => {
    const testStore = aStore()
    const strict = anIndicator({ id: 'd1.1', notApplicableAllowed: false })
    const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1', indicators: [strict] })] })
    const visitId = aStoredVisit(testStore, snapshot)
    const refused = testStore.call('answers.save', { visitId, ...place, answer: anAnswer('n.a.') })
    expect(refusalOf(refused)).toBe('answer.not_applicable_forbidden')
    expect(logicalDump(testStore.store.writer).answers).toEqual([])
  })

  it('stamps every change with the next number of this device', () => {
    const testStore = aStore()
    const { call, store } = testStore
    const visitId = aStoredVisit(testStore)
    const stamps = () =>
      connectionOf(store.reader)
        .prepare(
          `SELECT answers.stamp_counter AS counter, answers.stamp_device = device.id AS isOurs,
             max(answer_history.stamp_counter) AS ofHistory
           FROM answers, device, answer_history`,
        )
        .get() as { counter: number; isOurs: number; ofHistory: number }
    accepted(call('answers.save', { visitId, ...place, answer: anAnswer(1) }))
    const first = stamps()
    accepted(call('answers.save', { visitId, ...place, answer: anAnswer(2) }))
    expect(first).toEqual({ counter: first.counter, isOurs: 1, ofHistory: first.counter })
    expect(stamps()).toEqual({
      counter: first.counter + 1,
      isOurs: 1,
      ofHistory: first.counter + 1,
    })
  })
})
