import { expect, test } from 'vitest'
import { resolveInstrument } from '../../../assessments/core/instruments/resolve-instrument.ts'
import { theInstrument } from './instrument-sentences.ts'

interface KeyedItem {
  readonly place: string
  readonly key: string
  readonly anchors: string
}

/** Keys that stand for several meanings, and meanings that stand under several keys. */
function mixedUpItems(items: readonly KeyedItem[]): string[] {
  const first = new Map<string, KeyedItem>()
  const ids = (item: KeyedItem) => [`key ${item.key}`, `anchors ${item.anchors}`]
  for (const item of items.toReversed()) for (const id of ids(item)) first.set(id, item)
  return items.flatMap((item) =>
    ids(item)
      .map((id) => first.get(id))
      .filter((other) => other !== undefined)
      .filter(({ key, anchors }) => key !== item.key || anchors !== item.anchors)
      .map((other) => `${item.place} and ${other.place}`),
  )
}

const instrument = await theInstrument()
const catalogue = instrument.structure.dimensions
  .flatMap(({ indicators }) => indicators)
  .map(({ id, comparisonKey }) => ({
    place: id,
    key: comparisonKey,
    anchors: instrument.indicatorTexts.de[id]?.anchors.join('\n') ?? '',
  }))
const ofProfiles = instrument.profiles.flatMap((profile) => {
  const snapshot = resolveInstrument(instrument, profile.id)
  const dimensions = snapshot.ok ? snapshot.value.dimensions : []
  return dimensions
    .flatMap(({ indicators }) => indicators)
    .map(({ id, comparisonKey, texts }) => ({
      place: `${profile.id} ${id}`,
      key: comparisonKey,
      anchors: texts.de.anchors.join('\n'),
    }))
})

test('a search finds equal keys with other anchors, and equal anchors under other keys', () => {
  const item = { place: 'a', key: 'k', anchors: '0 1 2 3 4' }
  expect(mixedUpItems([item, { ...item, place: 'b' }])).toEqual([])
  expect(mixedUpItems([item, { ...item, place: 'b', anchors: 'other' }])).toEqual(['b and a'])
  expect(mixedUpItems([item, { ...item, place: 'b', key: 'other' }])).toEqual(['b and a'])
})

test('equal comparison keys mean equal anchors in all profiles, and the other way round', () => {
  // 54 in the catalogue; seven profiles with 54 each, one without an item, two with four extras: 54 + 378 − 1 + 8
  expect([...catalogue, ...ofProfiles]).toHaveLength(439)
  expect(mixedUpItems([...catalogue, ...ofProfiles])).toEqual([])
})
