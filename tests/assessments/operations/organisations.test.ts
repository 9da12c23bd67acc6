import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  accepted,
  anOrganisation,
  aStore,
  aStoredVisit,
  refusalOf,
} from '../../support/build-store.ts'

const contact = (name: string) => ({ name, position: '', email: '', phone: '' })

describe('organisations', () => {
  it('come back as they were entered, contacts in their order', () => {
    const { call } = aStore()
    const details = anOrganisation({
      peerGroupConsent: true,
      contacts: ['Zoë', 'Änne', 'Bernd'].map(contact),
    })
    const created = accepted(call('organisations.create', details))
    expect(created).toMatchObject({ ...details, archivedAt: null })
    expect(accepted(call('organisations.get', { id: created.id }))).toEqual(created)
  })

  it('are changed whole, contacts included', () => {
    const { call } = aStore()
    const { id } = accepted(call('organisations.create', anOrganisation()))
    const details = anOrganisation({ name: 'Neu', contacts: [contact('Einzige')] })
    const updated = accepted(call('organisations.update', { id, details }))
    expect(updated).toMatchObject(details)
    expect(accepted(call('organisations.get', { id }))).toEqual(updated)
  })

  it('are listed by name as Germans sort, with what their visits say', () => {
    const testStore = aStore()
    const { call } = testStore
    for (const name of ['Zoo', 'Ärzte 10', 'Ärzte 9', 'Bau']) {
      call('organisations.create', anOrganisation({ name, contacts: [contact(name)] }))
    }
    aStoredVisit(testStore, undefined, { date: '2026-05-04' })
    const listed = accepted(call('organisations.list', { includeArchived: false }))
    expect(listed.map(({ name }) => name)).toEqual([
      'Ärzte 9',
      'Ärzte 10',
      'Bau',
      'Jobcenter Saalbrück',
      'Zoo',
    ])
    expect(listed[0]).toMatchObject({
      contacts: [contact('Ärzte 9')],
      visitCount: 0,
      openVisitCount: 0,
      lastVisitDate: null,
    })
    expect(listed[3]).toMatchObject({
      visitCount: 1,
      openVisitCount: 1,
      lastVisitDate: '2026-05-04',
    })
  })

  it('are listed only on request once they are archived, and can be restored', () => {
    const { call } = aStore({ now: () => new Date('2026-11-22T10:00:00Z') })
    const { id } = accepted(call('organisations.create', anOrganisation()))
    const names = (includeArchived: boolean) =>
      accepted(call('organisations.list', { includeArchived })).map(
        (organisation) => organisation.id,
      )
    expect(accepted(call('organisations.archive', { id })).archivedAt).toBe(
      '2026-11-22T10:00:00.000Z',
    )
    expect([names(false), names(true)]).toEqual([[], [id]])
    expect(accepted(call('organisations.restore', { id })).archivedAt).toBeNull()
    expect(names(false)).toEqual([id])
  })

  it('that nobody knows are refused', () => {
    const { call } = aStore()
    const id = randomUUID()
    const details = anOrganisation()
    expect([
      refusalOf(call('organisations.get', { id })),
      refusalOf(call('organisations.update', { id, details })),
      refusalOf(call('organisations.archive', { id })),
      refusalOf(call('organisations.restore', { id })),
      refusalOf(call('visits.series', { organisationId: id })),
    ]).toEqual(Array(5).fill('organisation.not_found'))
  })

  it('keep words of every script and quotation marks as they are', () => {
    const { call } = aStore()
    const name = `👩‍👩‍👧 שלום "x"; DROP TABLE answers; -- \u202E`
    const { id } = accepted(call('organisations.create', anOrganisation({ name })))
    expect(accepted(call('organisations.get', { id })).name).toBe(name)
  })
})

describe('settings', () => {
  it('hold the name that the history gets', () => {
    const { call } = aStore()
    expect(accepted(call('settings.get', {}))).toEqual({ consultantName: '' })
    accepted(call('settings.save', { consultantName: 'Marie Sommer' }))
    accepted(call('settings.save', { consultantName: 'Marie Winter' }))
    expect(accepted(call('settings.get', {}))).toEqual({ consultantName: 'Marie Winter' })
  })
})
