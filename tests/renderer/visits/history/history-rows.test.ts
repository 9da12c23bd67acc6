import { expect, it } from 'vitest'
import type { EntryRevision } from '../../../../assessments/core/visits/visit-entry.ts'
import type { VisitEvent } from '../../../../assessments/core/visits/visit-event.ts'
import { ownNameOf } from '../../../../renderer/visits/history/entry-name.ts'
import { historyRows, saysAllWords } from '../../../../renderer/visits/history/history-rows.ts'
import { aMeasure } from '../../../support/build-entries.ts'

const changed = { changedAt: '2026-03-02T10:00:00.000Z', changedBy: 'Kim' }

const revision = (sequence: number): EntryRevision => ({
  ...changed,
  sequence,
  kind: 'measure',
  entryId: 'm',
  before: null,
  after: aMeasure,
})

const event = (sequence: number): VisitEvent => ({
  sequence,
  kind: 'reopened',
  reason: 'Zahlendreher',
  happenedAt: '2026-03-02T10:00:00.000Z',
  doneBy: 'Kim',
})

it('brings changes and events into one order, newest first', () => {
  const rows = historyRows([revision(9), revision(4)], [event(2), event(7)], true)
  expect(rows.map(({ of, sequence }) => [of, sequence])).toEqual([
    ['entry', 9],
    ['visit', 7],
    ['entry', 4],
    ['visit', 2],
  ])
})

it('keeps an event back until the changes around it have been read', () => {
  const rows = historyRows([revision(9), revision(4)], [event(2), event(7)], false)
  expect(rows.map(({ sequence }) => sequence)).toEqual([9, 7, 4])
})

it('shows the events of a visit that has no changes', () => {
  expect(historyRows([], [event(2)], true)).toHaveLength(1)
})

it('finds every searched word, with umlauts both ways', () => {
  const said = ['Maßnahme: Öffnungszeiten ändern', 'Kim']
  expect(saysAllWords(said, 'kim oeffnung')).toBe(true)
  expect(saysAllWords(said, 'kim Brücke')).toBe(false)
  expect(saysAllWords(said, '')).toBe(true)
})

it('names an entry that was taken away by what it was', () => {
  const removed: EntryRevision = { ...revision(1), kind: 'measure', before: aMeasure, after: null }
  expect(ownNameOf(removed)).toBe(aMeasure.title)
})
