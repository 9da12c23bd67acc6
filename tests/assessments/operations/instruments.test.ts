import { expect, it } from 'vitest'
import { accepted, aStore, refusalOf } from '../../support/build-store.ts'
import { anInstrument } from '../../support/instrument-folder.ts'

async function anInstalledInstrument() {
  const instrument = await anInstrument()
  const { id: instrumentId, version } = instrument.structure
  const { call } = aStore({ instruments: [instrument] })
  const get = (changed: object) =>
    call('instruments.get', { instrumentId, version, profileId: 'office', ...changed })
  return { instrumentId, version, get }
}

it('reads an instrument with a profile applied', async () => {
  const { instrumentId, version, get } = await anInstalledInstrument()
  const office = accepted(get({ profileId: 'office' }))
  const firm = accepted(get({ profileId: 'firm' }))
  expect(office).toMatchObject({ instrumentId, version, profileId: 'office' })
  expect(office.dimensions.flatMap(({ indicators }) => indicators)).toHaveLength(7)
  // The firm's own words, one item less, one extra
  expect(firm.dimensions).not.toEqual(office.dimensions)
})

it('refuses an instrument, a version or a profile that is not there', async () => {
  const { get } = await anInstalledInstrument()
  expect(refusalOf(get({ instrumentId: 'other' }))).toBe('instrument.not_installed')
  expect(refusalOf(get({ version: '0.0.9' }))).toBe('instrument.not_installed')
  expect(refusalOf(get({ profileId: 'circus' }))).toBe('instrument.unknown_profile')
})
