import { expect, it } from 'vitest'
import type { OrganisationType } from '../../../../assessments/core/instruments/instrument-source.ts'
import type { OrganisationId } from '../../../../assessments/core/organisations/organisation.ts'
import type { VisitId } from '../../../../assessments/core/visits/visit.ts'
import {
  accepted,
  anOrganisation,
  aStore,
  logicalDump,
  refusalOf,
  type TestStore,
} from '../../../support/build-store.ts'
import { addManyOrganisations } from '../../../support/many-organisations.ts'

const today = '2026-11-29'

/** So many organisations of one type with one closed visit each; all agree. */
function jobcentersIn({ store, call }: TestStore, organisations: number): readonly VisitId[] {
  const added = addManyOrganisations(store.writer, { organisations, visitsEach: 10 })
  for (const [index, { organisationId }] of added.entries()) setFile(call, organisationId, index)
  return added.map(({ visitIds }) => visitIds.at(-2) as VisitId)
}

function setFile(
  call: TestStore['call'],
  id: OrganisationId,
  number: number,
  fields: { type?: OrganisationType; peerGroupConsent?: boolean } = {},
): void {
  const details = anOrganisation({
    name: `Jobcenter ${number}`,
    type: 'jobcenter',
    peerGroupConsent: true,
    ...fields,
  })
  accepted(call('organisations.update', { id, details }))
}

it('compares a closed visit with others, keeps what it said, and says it again', () => {
  const testStore = aStore()
  const { call, store } = testStore
  const [visitId] = jobcentersIn(testStore, 8)
  if (visitId === undefined) throw new Error('There is no visit.')
  const first = accepted(call('peers.compare', { visitId, today }))
  const kinds = first.dimensions.map(({ outcome }) => outcome.kind)
  expect(kinds).toContain('statement')
  const kept = logicalDump(store.reader).peer_statements
  expect(JSON.stringify(kept)).toContain(visitId)
  expect(accepted(call('peers.compare', { visitId, today: '2026-11-30' }))).toEqual(first)
})

it('leaves out those who do not agree, whether in their file or for the visit', () => {
  const testStore = aStore()
  const { call } = testStore
  const added = addManyOrganisations(testStore.store.writer, { organisations: 6, visitsEach: 10 })
  for (const [index, { organisationId }] of added.entries())
    setFile(call, organisationId, index, { peerGroupConsent: index !== 1 })
  const visitId = added[0]?.visitIds.at(-2) as VisitId
  const { dimensions } = accepted(call('peers.compare', { visitId, today }))
  expect(new Set(dimensions.map(({ outcome }) => outcome.kind))).not.toContain('statement')
})

it('says nothing of a visit that is open, and nothing of one that is not there', () => {
  const testStore = aStore()
  const { call } = testStore
  const [added] = addManyOrganisations(testStore.store.writer, { organisations: 1, visitsEach: 1 })
  const open = added?.visitIds.at(-1) as VisitId
  expect(refusalOf(call('peers.compare', { visitId: open, today }))).toBe('visit.not_closed')
  const nowhere = '00000000-0000-4000-8000-000000000000' as VisitId
  expect(refusalOf(call('peers.compare', { visitId: nowhere, today }))).toBe('visit.not_found')
})

it('says of a type what its group allows, and nothing of the others', () => {
  const testStore = aStore()
  jobcentersIn(testStore, 14)
  const types = accepted(testStore.call('peers.types', { today }))
  const told = Object.fromEntries(types.map(({ type, dimensions }) => [type, dimensions.length]))
  expect(told.jobcenter).toBeGreaterThanOrEqual(3)
  expect(told.chamber).toBe(0)
  expect(accepted(testStore.call('peers.types', { today }))).toEqual(types)
})
