import { expect, it } from 'vitest'
import { resolveInstrument } from '../../../assessments/core/instruments/resolve-instrument.ts'
import {
  accepted,
  answering,
  aStore,
  aStoredVisit,
  logicalDump,
  refusalOf,
  wholeHistory,
} from '../../support/build-store.ts'
import { anAnswer, anIndicator } from '../../support/build-visit.ts'
import { anInstrument } from '../../support/instrument-folder.ts'

const lost = anIndicator({ id: 'd1.gone' })

/** An installed version, and the one before: with one more item, and without one that came later. */
async function twoVersions() {
  const installed = await anInstrument()
  const newer = accepted(resolveInstrument(installed, 'office'))
  const [dimension, ...dimensions] = newer.dimensions
  const [kept] = dimension?.indicators ?? []
  const added = dimension?.indicators.at(-1)
  if (dimension === undefined || kept === undefined || added === undefined)
    throw new Error('The instrument is too small.')
  const indicators = [...dimension.indicators.slice(0, -1), lost]
  const older = {
    ...newer,
    version: '1.1.0',
    dimensions: [{ ...dimension, indicators }, ...dimensions],
  }
  return { installed, newer, older, kept, added, version: newer.version }
}

it('takes answers along where an item means the same, and empties the others into the history', async () => {
  const { installed, newer, older, kept, added, version } = await twoVersions()
  const testStore = aStore({ instruments: [installed] })
  const { call } = testStore
  const id = aStoredVisit(testStore, older)
  const answer = { ...anAnswer(2), note: 'Zwei Teams' }
  accepted(call('entries.save', answering(id, kept.id, answer)))
  accepted(call('entries.save', answering(id, lost.id, anAnswer(4))))
  const moved = accepted(call('visits.move', { id, version }))
  expect(moved.snapshot).toEqual(newer)
  expect(moved.visit.answers[kept.id]).toEqual(answer)
  expect(moved.visit.answers[lost.id]).toEqual(anAnswer('open'))
  const [last] = accepted(call('entries.history', wholeHistory(id)))
  expect(last).toMatchObject({ entryId: lost.id, before: anAnswer(4), after: anAnswer('open') })
  const [event] = accepted(call('visits.events', { id }))
  expect(event).toMatchObject({ kind: 'moved', reason: `1.1.0 → ${version}` })
  // It is worked on as any other visit of that version.
  accepted(call('entries.save', answering(id, added.id, anAnswer(1))))
  expect(refusalOf(call('entries.save', answering(id, lost.id, anAnswer(1))))).toBe(
    'entry.unknown_indicator',
  )
})

it('refuses a version that is not newer or not there, and changes nothing', async () => {
  const { installed, newer, version } = await twoVersions()
  const testStore = aStore({ instruments: [installed] })
  const { call, store } = testStore
  const id = aStoredVisit(testStore, newer)
  const before = logicalDump(store.reader)
  expect(refusalOf(call('visits.move', { id, version }))).toBe('visit.version_not_newer')
  expect(refusalOf(call('visits.move', { id, version: '9.0.0' }))).toBe('instrument.not_installed')
  expect(logicalDump(store.reader)).toEqual(before)
})

it('never changes a closed visit', async () => {
  const { installed, older, version } = await twoVersions()
  const testStore = aStore({ instruments: [installed] })
  const { call, store } = testStore
  const id = aStoredVisit(testStore, older)
  for (const { indicators } of older.dimensions)
    for (const indicator of indicators)
      accepted(call('entries.save', answering(id, indicator.id, anAnswer(2))))
  accepted(call('visits.close', { id }))
  const before = logicalDump(store.reader)
  expect(refusalOf(call('visits.move', { id, version }))).toBe('visit.closed')
  expect(logicalDump(store.reader)).toEqual(before)
})
