import { describe, expect, it } from 'vitest'
import type { Answer, Level } from '../../../assessments/core/visits/answer.ts'
import {
  doubleRatingId,
  independentRatingId,
} from '../../../assessments/core/visits/entries/independent-rating.ts'
import {
  type SelfCollection,
  selfCollectionId,
} from '../../../assessments/core/visits/entries/self-collection.ts'
import type { SelfRater } from '../../../assessments/core/visits/entries/self-rater.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { aConversation, aMeasure, aQuestion, aSelfRater } from '../../support/build-entries.ts'
import {
  accepted,
  answering,
  aStore,
  aStoredVisit,
  logicalDump,
  refusalOf,
  wholeHistory,
} from '../../support/build-store.ts'
import { aDimension, anAnswer, anIndicator, anInstrument } from '../../support/build-visit.ts'

describe('saving an answer', () => {
  it.each<Answer>([
    anAnswer(0),
    anAnswer(4, 'new_information'),
    { ...anAnswer('n.a.'), note: 'Zeile 1\nZeile 2 "x"' },
    anAnswer('n.b.', 'other_interpretation'),
    { ...anAnswer('open'), note: 'nur eine Notiz' },
    {
      ...anAnswer(2, 'change'),
      clientWording: 'Erste Teams buchen Dolmetschende.',
      needsFollowUp: true,
      areas: { examined: 2, total: 5 },
      blindRating: { status: 'rated', level: 1 },
      consensusReason: 'Die zweite Stelle war nur kurz zu sehen.',
    },
  ])('keeps it whole: %j', (answer) => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    accepted(testStore.call('entries.save', answering(visitId, 'd1.1', answer)))
    const { visit } = accepted(testStore.call('visits.get', { id: visitId }))
    expect(visit.answers).toEqual({ 'd1.1': answer })
  })

  it('says when, and keeps who changed what in the history', () => {
    const testStore = aStore({ now: () => new Date('2026-11-22T10:00:00Z') })
    const { call } = testStore
    const visitId = aStoredVisit(testStore)
    accepted(call('settings.save', { consultantName: 'Marie Sommer' }))
    const saved = accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(1))))
    accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(2, 'new_information'))))
    expect(saved).toEqual({ savedAt: '2026-11-22T10:00:00.000Z' })
    const common = {
      kind: 'answer',
      entryId: 'd1.1',
      changedAt: saved.savedAt,
      changedBy: 'Marie Sommer',
    }
    expect(accepted(call('entries.history', wholeHistory(visitId)))).toEqual([
      {
        ...common,
        sequence: expect.any(Number),
        before: anAnswer(1),
        after: anAnswer(2, 'new_information'),
      },
      { ...common, sequence: expect.any(Number), before: anAnswer('open'), after: anAnswer(1) },
    ])
  })

  it('orders the history by saving, although the clock is set back (D13)', () => {
    const times = ['2026-11-22T10:00:00Z', '2026-11-21T10:00:00Z', '2036-11-22T10:00:00Z']
    const testStore = aStore({ now: () => new Date(times.shift() ?? 0) })
    const visitId = aStoredVisit(testStore)
    for (const level of [1, 2, 3] as const) {
      accepted(testStore.call('entries.save', answering(visitId, 'd1.1', anAnswer(level))))
    }
    const history = accepted(testStore.call('entries.history', wholeHistory(visitId)))
    expect(history.map(({ after }) => after)).toEqual([anAnswer(3), anAnswer(2), anAnswer(1)])
  })

  it('gives the history page by page, without gap or repetition, and of one kind alone', () => {
    const testStore = aStore()
    const { call } = testStore
    const visitId = aStoredVisit(testStore)
    const question: EntryChange = { kind: 'question', id: 'q', value: aQuestion }
    for (const level of [0, 1, 2, 3] as const) {
      accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(level))))
      if (level === 1) accepted(call('entries.save', { visitId, changes: [question] }))
    }
    const whole = accepted(call('entries.history', wholeHistory(visitId)))
    expect(whole.map(({ kind }) => kind)).toEqual([
      'answer',
      'answer',
      'question',
      'answer',
      'answer',
    ])
    const page = (before: number | null, kind: 'answer' | null) =>
      accepted(call('entries.history', { visitId, kind, before, limit: 2 }))
    const first = page(null, null)
    const second = page(first.at(-1)?.sequence ?? 0, null)
    const third = page(second.at(-1)?.sequence ?? 0, null)
    expect([first.length, second.length, third.length]).toEqual([2, 2, 1])
    expect([...first, ...second, ...third]).toEqual(whole)
    const answers = page(first.at(-1)?.sequence ?? 0, 'answer')
    expect(answers.map(({ after }) => after)).toEqual([anAnswer(1), anAnswer(0)])
  })

  it('changes nothing at all when it says what is stored already', () => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    const { call, store } = testStore
    accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(1))))
    const before = logicalDump(store.writer)
    accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(1))))
    accepted(call('entries.save', answering(visitId, 'd1.2', anAnswer('open'))))
    expect(logicalDump(store.writer)).toEqual(before)
  })

  it('keeps the perspectives apart', () => {
    const testStore = aStore()
    const { call, store } = testStore
    const visitId = aStoredVisit(testStore)
    accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(1))))
    accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(4), 'self_answer')))
    const { visit } = accepted(call('visits.get', { id: visitId }))
    expect(visit.answers).toEqual({ 'd1.1': anAnswer(1) })
    expect(visit.selfAnswers).toEqual({ 'd1.1': anAnswer(4) })
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
    for (const indicatorId of ['d9.1', '__proto__', 'constructor']) {
      const refused = testStore.call('entries.save', answering(visitId, indicatorId, anAnswer(1)))
      expect(refusalOf(refused)).toBe('entry.unknown_indicator')
    }
  })

  it('refuses "not applicable" where the instrument does not allow it', () => {
    const testStore = aStore()
    const strict = anIndicator({ id: 'd1.1', notApplicableAllowed: false })
    const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1', indicators: [strict] })] })
    const visitId = aStoredVisit(testStore, snapshot)
    const refused = testStore.call('entries.save', answering(visitId, 'd1.1', anAnswer('n.a.')))
    expect(refusalOf(refused)).toBe('entry.not_applicable_forbidden')
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
             max(entry_history.stamp_counter) AS ofHistory
           FROM answers, device, entry_history`,
        )
        .get() as { counter: number; isOurs: number; ofHistory: number }
    accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(1))))
    const first = stamps()
    accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(2))))
    expect(first).toEqual({ counter: first.counter, isOurs: 1, ofHistory: first.counter })
    expect(stamps()).toEqual({
      counter: first.counter + 1,
      isOurs: 1,
      ofHistory: first.counter + 1,
    })
  })
})

describe('saving other entries', () => {
  const saved = (changes: EntryChange[]) => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    accepted(testStore.call('entries.save', { visitId, changes }))
    return { ...testStore, visitId }
  }
  const wholeVisit = ({ call, visitId }: ReturnType<typeof saved>) =>
    accepted(call('visits.get', { id: visitId }))

  it('keeps each with its visit, by kind and id', () => {
    const testVisit = saved([
      { kind: 'question', id: 'q1', value: aQuestion },
      { kind: 'conversation', id: 'c1', value: aConversation },
    ])
    const { entries } = wholeVisit(testVisit)
    expect(entries.question).toEqual({ q1: aQuestion })
    expect(entries.conversation).toEqual({ c1: aConversation })
    expect(entries.evidence).toEqual({})
  })

  it('takes one away, keeps that in the history, and can bring it back', () => {
    const testVisit = saved([{ kind: 'question', id: 'q1', value: aQuestion }])
    const { call, visitId } = testVisit
    const set = (value: typeof aQuestion | null) =>
      accepted(call('entries.save', { visitId, changes: [{ kind: 'question', id: 'q1', value }] }))
    set(null)
    expect(wholeVisit(testVisit).entries.question).toEqual({})
    set(aQuestion)
    expect(wholeVisit(testVisit).entries.question).toEqual({ q1: aQuestion })
    const history = accepted(call('entries.history', wholeHistory(visitId)))
    expect(history.map(({ before, after }) => [before, after])).toEqual([
      [null, aQuestion],
      [aQuestion, null],
      [null, aQuestion],
    ])
  })

  it('keeps a measure with its organisation, so that its next visit finds it', () => {
    const testVisit = saved([{ kind: 'measure', id: 'm1', value: aMeasure }])
    const { call, store } = testVisit
    const { organisationId } = wholeVisit(testVisit).visit
    const next = aStoredVisit(testVisit)
    connectionOf(store.writer)
      .prepare('UPDATE visits SET organisation_id = ? WHERE id = ?')
      .run(organisationId, next)
    expect(accepted(call('visits.get', { id: next })).measures).toEqual({ m1: aMeasure })
  })

  it('saves all changes of a call or none', () => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    const before = logicalDump(testStore.store.writer)
    const refused = testStore.call('entries.save', {
      visitId,
      changes: [
        { kind: 'answer', id: 'd1.1', value: anAnswer(3) },
        { kind: 'question', id: 'q1', value: { ...aQuestion, indicatorIds: ['d7.7'] } },
      ],
    })
    expect(refusalOf(refused)).toBe('entry.unknown_indicator')
    expect(logicalDump(testStore.store.writer)).toEqual(before)
  })

  it('refuses ratings of raters that the instrument does not know or allow', () => {
    const testStore = aStore()
    const strict = anIndicator({ id: 'd1.1', notApplicableAllowed: false })
    const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1', indicators: [strict] })] })
    const visitId = aStoredVisit(testStore, snapshot)
    const sheet = (ratings: SelfRater['ratings']) =>
      refusalOf(
        testStore.call('entries.save', {
          visitId,
          changes: [{ kind: 'self_rater', id: 'r1', value: { ...aSelfRater, ratings } }],
        }),
      )
    expect(sheet({ 'd9.9': { status: 'rated', level: 1 } })).toBe('entry.unknown_indicator')
    expect(sheet({ 'd1.1': { status: 'not_applicable', reason: 'x' } })).toBe(
      'entry.not_applicable_forbidden',
    )
  })

  it('takes no sheet in or away once no more are awaited, until the collection is opened again', () => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    const save = (...changes: EntryChange[]) => testStore.call('entries.save', { visitId, changes })
    const sheet = (id: string, value: SelfRater | null): EntryChange => ({
      kind: 'self_rater',
      id,
      value,
    })
    const complete = (value: SelfCollection | null): EntryChange => ({
      kind: 'self_collection',
      id: selfCollectionId,
      value,
    })
    accepted(save(sheet('r1', aSelfRater), complete({ closedOn: '2026-03-01' })))
    const before = logicalDump(testStore.store.writer)
    expect(refusalOf(save(sheet('r2', aSelfRater)))).toBe('entry.sheets_complete')
    expect(refusalOf(save(sheet('r1', null)))).toBe('entry.sheets_complete')
    expect(logicalDump(testStore.store.writer)).toEqual(before)
    accepted(save(complete(null), sheet('r2', aSelfRater)))
    expect(
      Object.keys(accepted(testStore.call('visits.get', { id: visitId })).entries.self_rater),
    ).toEqual(['r1', 'r2'])
  })

  it('keeps two independent ratings as they were once both have been seen', () => {
    const testStore = aStore()
    const visitId = aStoredVisit(testStore)
    const save = (...changes: EntryChange[]) => testStore.call('entries.save', { visitId, changes })
    const rating = (level: Level): EntryChange => ({
      kind: 'independent_rating',
      id: independentRatingId('first', 'd1.1'),
      value: { seat: 'first', indicatorId: 'd1.1', rating: { status: 'rated', level }, note: '' },
    })
    const double = (isSecondFinished: boolean): EntryChange => ({
      kind: 'double_rating',
      id: doubleRatingId,
      value: {
        firstName: 'Marie Sommer',
        secondName: 'Jonas Winter',
        isFirstFinished: true,
        isSecondFinished,
      },
    })
    accepted(save(double(false), rating(1)))
    accepted(save(rating(2), double(true)))
    const before = logicalDump(testStore.store.writer)
    expect(refusalOf(save(rating(3)))).toBe('entry.ratings_revealed')
    expect(refusalOf(save(double(false)))).toBe('entry.ratings_revealed')
    expect(logicalDump(testStore.store.writer)).toEqual(before)
  })
})
