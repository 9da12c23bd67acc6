import { expect, it } from 'vitest'
import { organisationIdSchema } from '../../../../assessments/core/organisations/organisation.ts'
import type { PeerOrganisation } from '../../../../assessments/core/peers/peer-group.ts'
import type { MadeStatements } from '../../../../assessments/core/peers/peer-statements.ts'
import { profileType } from '../../../../assessments/core/peers/type-profile.ts'
import type { Level } from '../../../../assessments/core/visits/answer.ts'
import { aDimension, anInstrument, aVisit } from '../../../support/build-visit.ts'

const today = '2026-11-29'
const dimensionIds = ['d1', 'd2', 'd3', 'd4', 'd5']
const snapshot = anInstrument({ dimensions: dimensionIds.map((id) => aDimension({ id })) })

/** Its core items by dimension. */
function aJobcenter(
  number: number,
  levels: readonly Level[],
  fields: Partial<PeerOrganisation> = {},
): PeerOrganisation {
  const answers = Object.fromEntries(
    dimensionIds.map((id, index) => [id, Array<Level>(3).fill(levels[index] ?? 2)]),
  )
  const digits = String(number).padStart(12, '0')
  return {
    organisationId: organisationIdSchema.parse(`00000000-0000-4000-9000-${digits}`),
    type: 'jobcenter',
    consents: true,
    visit: aVisit({ number, snapshot, answers }),
    ...fields,
  }
}

const six = Array.from({ length: 6 }, (_, index) => aJobcenter(index + 1, [0, 2, 2, 2, 4]))

const profile = (peers: readonly PeerOrganisation[], made: MadeStatements = {}) =>
  profileType('jobcenter', peers, made, today)

const weak = (peers: readonly PeerOrganisation[]) =>
  profile(peers)
    .dimensions.filter(({ statement }) => statement === 'clearly_below')
    .map(({ code }) => code)

it('says which dimensions are weak and strong beside the middle of all', () => {
  expect(profile(six).dimensions.map(({ code, statement }) => [code, statement])).toEqual([
    ['D1', 'clearly_below'],
    ['D2', 'within'],
    ['D3', 'within'],
    ['D4', 'within'],
    ['D5', 'clearly_above'],
  ])
  expect(JSON.stringify(profile(six).dimensions)).not.toMatch(/\d{2}/)
})

it('says nothing of five: for each of them only four others would be left', () => {
  expect(weak(six)).toEqual(['D1'])
  expect(profile(six.slice(1)).dimensions).toEqual([])
})

it('says nothing without consent, and nothing where one to four of other types would be left', () => {
  expect(profile(six.map((peer) => ({ ...peer, consents: false }))).dimensions).toEqual([])
  const chamber = aJobcenter(9, [2, 2, 2, 2, 2], { type: 'chamber' })
  expect(profile([...six, chamber]).dimensions).toEqual([])
})

it('says nothing of a type that nobody has, and keeps what was said', () => {
  const { made } = profile(six)
  expect(profileType('chamber', six, {}, today)).toEqual({
    type: 'chamber',
    dimensions: [],
    made: {},
  })
  expect(profile(six.slice(1), made).made).toEqual(made)
})

it('keeps to what was said until three members have changed', () => {
  const { made } = profile(six)
  const raised = (count: number) =>
    six.map((peer, index) => (index < count ? aJobcenter(index + 50, [4, 2, 2, 2, 4]) : peer))
  // Another organisation in the place of one is two changes: one left, one joined.
  expect(profile(raised(1), made).made).toEqual(made)
  expect(profile(raised(6), made).dimensions[0]?.statement).toBe('clearly_above')
})
