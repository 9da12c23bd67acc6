import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { KeyFigure } from '../../../assessments/core/visits/entries/key-figure.ts'
import { type VisitId, visitIdSchema } from '../../../assessments/core/visits/visit.ts'
import { noStoredEntries } from '../../../assessments/core/visits/visit-entry.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { insertInstrumentSnapshot } from '../../../assessments/storage/instrument-snapshots.ts'
import { aConversation, aQuestion } from '../../support/build-entries.ts'
import {
  accepted,
  anOrganisation,
  answering,
  aStore,
  aStoredVisit,
  refusalOf,
  type TestStore,
  visitDetails,
  wholeHistory,
} from '../../support/build-store.ts'
import { type AnswerInShort, anAnswer, anInstrument } from '../../support/build-visit.ts'
import { anInstrument as aSourceInstrument } from '../../support/instrument-folder.ts'

const items = ['d1.1', 'd1.2', 'd1.3', 'd1.4', 'd1.5', 'd1.6']

function answerAll({ call }: TestStore, visitId: VisitId, answer: AnswerInShort = 2): void {
  for (const indicatorId of items) {
    accepted(call('entries.save', answering(visitId, indicatorId, anAnswer(answer))))
  }
}

describe('making a visit', () => {
  it('keeps the instrument as the profile fits it, once for all visits', async () => {
    const instrument = await aSourceInstrument()
    const { call, store } = aStore({ instruments: [instrument] })
    const { id: organisationId } = accepted(call('organisations.create', anOrganisation()))
    const input = {
      organisationId,
      instrumentId: instrument.structure.id,
      version: instrument.structure.version,
      profileId: 'firm',
      scope: 'short',
      details: visitDetails,
      carryOverFrom: null,
    } as const
    const first = accepted(call('visits.create', input))
    const second = accepted(call('visits.create', input))
    expect(first.visit).toMatchObject({
      ...visitDetails,
      organisationId,
      scope: 'short',
      closedAt: null,
      revision: 1,
      answers: {},
    })
    expect(first.snapshot.profileId).toBe('firm')
    expect(accepted(call('visits.get', { id: first.visit.id }))).toEqual(first)
    expect(second.visit.snapshotHash).toBe(first.visit.snapshotHash)
    const count = connectionOf(store.reader).prepare('SELECT count(*) FROM instrument_snapshots')
    expect(count.pluck().get()).toBe(1)
  })

  it('is refused for an organisation, an instrument or a profile that is not there', async () => {
    const instrument = await aSourceInstrument()
    const { call } = aStore({ instruments: [instrument] })
    const { id: organisationId } = accepted(call('organisations.create', anOrganisation()))
    const input = {
      organisationId,
      instrumentId: instrument.structure.id,
      version: instrument.structure.version,
      profileId: 'office',
      scope: 'full',
      details: visitDetails,
      carryOverFrom: null,
    } as const
    expect([
      refusalOf(call('visits.create', { ...input, organisationId: randomUUID() })),
      refusalOf(call('visits.create', { ...input, version: '9.9.9' })),
      refusalOf(call('visits.create', { ...input, profileId: 'none' })),
    ]).toEqual(['organisation.not_found', 'instrument.not_installed', 'instrument.unknown_profile'])
  })
})

describe('making a visit from the last one', () => {
  async function lastVisitOf(testStore: TestStore) {
    const id = aStoredVisit(testStore)
    const { visit } = accepted(testStore.call('visits.get', { id }))
    const instrument = await aSourceInstrument()
    const input = {
      organisationId: visit.organisationId,
      instrumentId: instrument.structure.id,
      version: instrument.structure.version,
      profileId: 'firm',
      scope: 'full',
      details: visitDetails,
      carryOverFrom: id,
    } as const
    return { id, input }
  }

  it('takes its plan over and nothing that counts, and keeps that in the history', async () => {
    const testStore = aStore({ instruments: [await aSourceInstrument()] })
    const { call } = testStore
    const { id, input } = await lastVisitOf(testStore)
    answerAll(testStore, id)
    const changes = [
      { kind: 'question', id: 'q', value: aQuestion },
      { kind: 'conversation', id: randomUUID(), value: aConversation },
    ] as const
    accepted(call('entries.save', { visitId: id, changes: [...changes] }))
    accepted(call('settings.save', { consultantName: 'Marie' }))
    const { visit, entries } = accepted(call('visits.create', input))
    const question = { ...aQuestion, indicatorIds: [], fromVisitId: id }
    expect(entries).toEqual({ ...noStoredEntries, question: { q: question } })
    expect(visit.answers).toEqual({})
    expect(accepted(call('entries.history', wholeHistory(visit.id)))).toMatchObject([
      { kind: 'question', entryId: 'q', changedBy: 'Marie', before: null, after: question },
    ])
  })

  it('leaves a visit that can still be discarded until a number is entered', async () => {
    const testStore = aStore({ instruments: [await aSourceInstrument()] })
    const { call } = testStore
    const { id, input } = await lastVisitOf(testStore)
    const complaints: KeyFigure = {
      position: 0,
      topic: 'complaints',
      name: '',
      count: 12,
      total: null,
      periodFrom: null,
      periodTo: null,
      source: 'Beschwerdestelle',
    }
    const figure = { kind: 'key_figure', id: 'complaints', value: complaints } as const
    accepted(call('entries.save', { visitId: id, changes: [figure] }))
    const [kept, discarded] = [1, 2].map(() => accepted(call('visits.create', input)).visit.id)
    accepted(call('visits.discard', { id: discarded as VisitId }))
    accepted(call('entries.save', { visitId: kept as VisitId, changes: [figure] }))
    expect(refusalOf(call('visits.discard', { id: kept as VisitId }))).toBe('visit.has_answers')
  })

  it('is refused for a visit that is not there, or not of this organisation', async () => {
    const testStore = aStore({ instruments: [await aSourceInstrument()] })
    const { call } = testStore
    const { input } = await lastVisitOf(testStore)
    const other = aStoredVisit(testStore)
    const missing = visitIdSchema.parse(randomUUID())
    expect([
      refusalOf(call('visits.create', { ...input, carryOverFrom: other })),
      refusalOf(call('visits.create', { ...input, carryOverFrom: missing })),
    ]).toEqual(['visit.not_found', 'visit.not_found'])
    accepted(call('visits.create', input))
  })
})

describe('the visits of an organisation', () => {
  it('come oldest first, visits of one day as they were made, each snapshot once', () => {
    const testStore = aStore()
    const { call } = testStore
    const late = aStoredVisit(testStore, undefined, { date: '2026-06-01' })
    const { organisationId } = accepted(call('visits.get', { id: late })).visit
    for (const date of ['2026-01-01', '2025-01-01', '2026-01-01']) {
      const id = aStoredVisit(testStore, undefined, { date, consultants: [`On ${date}`] })
      connectionOf(testStore.store.writer)
        .prepare('UPDATE visits SET organisation_id = ? WHERE id = ?')
        .run(organisationId, id)
      accepted(call('entries.save', answering(id, 'd1.1', anAnswer(1))))
    }
    const { visits, snapshots } = accepted(call('visits.series', { organisationId }))
    expect(visits.map(({ date }) => date)).toEqual([
      '2025-01-01',
      '2026-01-01',
      '2026-01-01',
      '2026-06-01',
    ])
    expect(visits[0]).toMatchObject({
      consultants: ['On 2025-01-01'],
      answers: { 'd1.1': anAnswer(1) },
    })
    expect(visits[3]).toMatchObject({ consultants: visitDetails.consultants, answers: {} })
    expect(Object.keys(snapshots)).toEqual([visits[0]?.snapshotHash])
  })
})

describe('a visit', () => {
  it('takes new details while it is open', () => {
    const testStore = aStore()
    const id = aStoredVisit(testStore)
    const details = { date: '2026-04-01', unit: 'Standort Nord', consultants: ['Jonas Winter'] }
    const updated = accepted(testStore.call('visits.update', { id, details }))
    expect(updated).toMatchObject(details)
    expect(accepted(testStore.call('visits.get', { id })).visit).toEqual(updated)
  })

  it('is closed only when nothing in its scope is open, and says how much is', () => {
    const testStore = aStore({ now: () => new Date('2026-11-22T10:00:00Z') })
    const { call } = testStore
    const id = aStoredVisit(testStore)
    answerAll(testStore, id)
    accepted(call('entries.save', answering(id, 'd1.4', anAnswer('open'))))
    const refused = call('visits.close', { id })
    expect(refused).toMatchObject({ error: { code: 'visit.open_items', params: { count: 1 } } })
    expect(accepted(call('visits.events', { id }))).toEqual([])
    accepted(call('entries.save', answering(id, 'd1.4', anAnswer('n.b.'))))
    accepted(call('settings.save', { consultantName: 'Marie' }))
    expect(accepted(call('visits.close', { id }))).toMatchObject({
      closedAt: '2026-11-22T10:00:00.000Z',
      revision: 1,
    })
    expect(accepted(call('visits.events', { id }))).toEqual([
      {
        sequence: expect.any(Number),
        kind: 'closed',
        reason: '',
        happenedAt: '2026-11-22T10:00:00.000Z',
        doneBy: 'Marie',
      },
    ])
  })

  it('is closed only when every change after the reveal has its reason', () => {
    const testStore = aStore()
    const { call } = testStore
    const id = aStoredVisit(testStore)
    answerAll(testStore, id)
    const changed = { ...anAnswer(3), blindRating: anAnswer(1).rating }
    accepted(call('entries.save', answering(id, 'd1.2', changed)))
    expect(call('visits.close', { id })).toMatchObject({
      error: { code: 'visit.change_reasons_missing', params: { count: 1 } },
    })
    expect(accepted(call('visits.get', { id })).visit.closedAt).toBeNull()
    const explained = { ...changed, changeReason: 'new_information' as const }
    accepted(call('entries.save', answering(id, 'd1.2', explained)))
    expect(accepted(call('visits.close', { id })).closedAt).not.toBeNull()
  })

  it('is closed only when a rating that departs from the consensus has its reason', () => {
    const testStore = aStore()
    const { call } = testStore
    const id = aStoredVisit(testStore)
    answerAll(testStore, id)
    const consensus = { rating: anAnswer(1).rating, reason: '' }
    accepted(
      call('entries.save', {
        visitId: id,
        changes: [{ kind: 'consensus', id: 'd1.2', value: consensus }],
      }),
    )
    accepted(call('entries.save', answering(id, 'd1.2', anAnswer(3))))
    expect(call('visits.close', { id })).toMatchObject({
      error: { code: 'visit.consensus_reasons_missing', params: { count: 1 } },
    })
    expect(accepted(call('visits.get', { id })).visit.closedAt).toBeNull()
    const explained = { ...anAnswer(3), consensusReason: 'Die Regelung lag doch vor.' }
    accepted(call('entries.save', answering(id, 'd1.2', explained)))
    expect(accepted(call('visits.close', { id })).closedAt).not.toBeNull()
  })

  it('takes no change once it is closed', () => {
    const testStore = aStore()
    const { call } = testStore
    const id = aStoredVisit(testStore)
    answerAll(testStore, id)
    accepted(call('visits.close', { id }))
    const answer = answering(id, 'd1.1', anAnswer(4))
    expect([
      refusalOf(call('entries.save', answer)),
      refusalOf(call('visits.update', { id, details: visitDetails })),
      refusalOf(call('visits.close', { id })),
    ]).toEqual(['visit.closed', 'visit.closed', 'visit.closed'])
  })

  it('is reopened as a new revision with its reason, and only when it is closed', () => {
    const testStore = aStore()
    const { call } = testStore
    const id = aStoredVisit(testStore)
    expect(refusalOf(call('visits.reopen', { id, reason: 'early' }))).toBe('visit.not_closed')
    answerAll(testStore, id)
    accepted(call('visits.close', { id }))
    const reopened = accepted(call('visits.reopen', { id, reason: 'Zahlendreher' }))
    expect(reopened).toMatchObject({ closedAt: null, revision: 2 })
    expect(accepted(call('visits.events', { id }))).toMatchObject([
      { kind: 'closed', reason: '' },
      { kind: 'reopened', reason: 'Zahlendreher' },
    ])
    answerAll(testStore, id, 3)
    const changes = accepted(call('entries.history', wholeHistory(id)))
    const [closing, reopening] = accepted(call('visits.events', { id }))
    const order = [changes.at(-1), closing, reopening, changes.at(0)].map((each) => each?.sequence)
    expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)))
    expect(accepted(call('visits.close', { id })).revision).toBe(2)
  })

  it('is discarded only if nobody has ever answered', () => {
    const testStore = aStore()
    const { call, store } = testStore
    const untouched = aStoredVisit(testStore)
    accepted(call('visits.discard', { id: untouched }))
    expect(refusalOf(call('visits.get', { id: untouched }))).toBe('visit.not_found')
    expect(
      connectionOf(store.reader).prepare('SELECT count(*) FROM visit_consultants').pluck().get(),
    ).toBe(0)

    const answered = aStoredVisit(testStore)
    accepted(call('entries.save', answering(answered, 'd1.1', anAnswer(0))))
    accepted(call('entries.save', answering(answered, 'd1.1', anAnswer('open'))))
    expect(refusalOf(call('visits.discard', { id: answered }))).toBe('visit.has_answers')
  })

  it('that nobody knows is refused', () => {
    const { call } = aStore()
    const id = randomUUID()
    const answer = answering(visitIdSchema.parse(id), 'd1.1', anAnswer(1))
    expect([
      refusalOf(call('visits.get', { id })),
      refusalOf(call('visits.update', { id, details: visitDetails })),
      refusalOf(call('visits.close', { id })),
      refusalOf(call('visits.reopen', { id, reason: 'x' })),
      refusalOf(call('visits.discard', { id })),
      refusalOf(call('entries.save', answer)),
      refusalOf(call('entries.history', wholeHistory(id))),
    ]).toEqual(Array(7).fill('visit.not_found'))
  })
})

describe('an instrument snapshot', () => {
  it('has the same hash however its fields are ordered', () => {
    const { writer } = aStore().store
    const snapshot = anInstrument()
    const reversed = Object.fromEntries(Object.entries(snapshot).reverse()) as typeof snapshot
    expect(Object.keys(reversed)).not.toEqual(Object.keys(snapshot))
    expect(insertInstrumentSnapshot(writer, reversed)).toBe(
      insertInstrumentSnapshot(writer, snapshot),
    )
    expect(insertInstrumentSnapshot(writer, anInstrument({ version: '1.0.1' }))).not.toBe(
      insertInstrumentSnapshot(writer, snapshot),
    )
  })

  it('that was changed in the database is not used', () => {
    const testStore = aStore({ logUnexpected: () => 'log-1' })
    const id = aStoredVisit(testStore)
    connectionOf(testStore.store.writer).exec(
      `UPDATE instrument_snapshots SET json = replace(json, 'Neutral', 'Falsch')`,
    )
    expect(refusalOf(testStore.call('visits.get', { id }))).toBe('app.unexpected')
  })
})
