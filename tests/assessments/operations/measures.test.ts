import { expect, it } from 'vitest'
import { aMeasure } from '../../support/build-entries.ts'
import { accepted, aStore, aStoredVisit } from '../../support/build-store.ts'
import { anInstrument } from '../../support/instrument-folder.ts'

it('lists the measures of all organisations that are not archived, and names their topics', async () => {
  const testStore = aStore({ instruments: [await anInstrument()] })
  const { call } = testStore
  const visitId = aStoredVisit(testStore)
  expect(accepted(call('measures.list', {})).measures).toEqual([])
  const value = { ...aMeasure, visitId }
  accepted(
    call('entries.save', {
      visitId,
      changes: [
        { kind: 'measure', id: 'm', value },
        { kind: 'measure', id: 'gone', value },
      ],
    }),
  )
  accepted(
    call('entries.save', { visitId, changes: [{ kind: 'measure', id: 'gone', value: null }] }),
  )
  const { measures, topics } = accepted(call('measures.list', {}))
  const { visit } = accepted(call('visits.get', { id: visitId }))
  expect(measures).toMatchObject([
    { id: 'm', organisationId: visit.organisationId, measure: value },
  ])
  expect(measures[0]?.organisationName).not.toBe('')
  expect(topics.length).toBeGreaterThan(0)
  expect(topics[0]?.name.de).not.toBe('')

  accepted(call('organisations.archive', { id: visit.organisationId }))
  expect(accepted(call('measures.list', {})).measures).toEqual([])
})
