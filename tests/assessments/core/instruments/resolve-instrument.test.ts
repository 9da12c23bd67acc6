import { describe, expect, test } from 'vitest'
import {
  type InstrumentSnapshot,
  instrumentSnapshotSchema,
} from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import type { Instrument } from '../../../../assessments/core/instruments/instrument-source.ts'
import { resolveInstrument } from '../../../../assessments/core/instruments/resolve-instrument.ts'
import { anInstrument, replaceOnce } from '../../../support/instrument-folder.ts'

function resolved(instrument: Instrument, profileId: string): InstrumentSnapshot {
  const result = resolveInstrument(instrument, profileId)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function itemsOf(snapshot: InstrumentSnapshot) {
  return snapshot.dimensions.flatMap(({ indicators }) => indicators)
}

function itemOf(snapshot: InstrumentSnapshot, id: string) {
  const item = itemsOf(snapshot).find((candidate) => candidate.id === id)
  if (item === undefined) throw new Error(`The snapshot has no item "${id}".`)
  return item
}

describe('an instrument with a profile applied', () => {
  test.each(['office', 'firm'])('is a whole snapshot (%s)', async (profileId) => {
    const snapshot = resolved(await anInstrument(), profileId)
    expect(instrumentSnapshotSchema.parse(snapshot)).toEqual(snapshot)
  })

  test('is the catalogue itself where the profile changes nothing', async () => {
    const snapshot = resolved(await anInstrument(), 'office')
    expect(itemsOf(snapshot).map(({ code, id, weight }) => [code, id, weight])).toEqual([
      ['D1.1', 'd1.a', 2],
      ['D1.2', 'd1.b', 2],
      ['D1.3', 'd1.c', 2],
      ['D1.4', 'd1.d', 1],
      ['D2.1', 'd2.a', 2],
      ['D2.2', 'd2.b', 2],
      ['D2.3', 'd2.c', 2],
    ])
    expect(snapshot).toMatchObject({
      instrumentId: 'tiny',
      version: '1.2.0',
      organisationType: 'jobcenter',
      profileName: { de: 'Amt', en: 'Office' },
    })
    expect(snapshot.dimensions.map(({ weight }) => weight)).toEqual([60, 40])
  })

  test('leaves items out without renumbering the others, and appends extras', async () => {
    const snapshot = resolved(await anInstrument(), 'firm')
    expect(itemsOf(snapshot).map(({ code, id, extra }) => [code, id, extra])).toEqual([
      ['D1.1', 'd1.a', false],
      ['D1.3', 'd1.c', false],
      ['D1.4', 'd1.d', false],
      ['D2.1', 'd2.a', false],
      ['D2.2', 'd2.b', false],
      ['D2.3', 'd2.c', false],
      ['D2.Z1', 'firm.x', true],
    ])
  })

  test("takes over a profile's marks, weights, places and comparison keys", async () => {
    const snapshot = resolved(await anInstrument(), 'firm')
    expect(itemOf(snapshot, 'd1.d')).toMatchObject({
      core: true,
      weight: 3,
      places: ['desk'],
      roles: ['staff'],
      notApplicableAllowed: false,
    })
    expect(itemOf(snapshot, 'd2.a').comparisonKey).toBe('key-d2-a-firm')
    expect(itemOf(snapshot, 'd2.b').comparisonKey).toBe('key-d2-b')
  })

  test('gives an item that becomes a core item the weight of one', async () => {
    const instrument = await anInstrument((files) => {
      const text = files.get('profiles/firm.yaml') ?? ''
      files.set('profiles/firm.yaml', text.replace(' weight: 3,', ''))
    })
    expect(itemOf(resolved(instrument, 'firm'), 'd1.d').weight).toBe(2)
  })

  test('gives an extra the weight of an additional item', async () => {
    const extra = itemOf(resolved(await anInstrument(), 'firm'), 'firm.x')
    expect(extra).toMatchObject({ weight: 1, core: false, minimum: false })
  })

  test('replaces only the texts that the profile has of its own', async () => {
    const { texts } = itemOf(resolved(await anInstrument(), 'firm'), 'd2.a')
    expect([texts.de.title, texts.de.question]).toEqual(['Eigener Titel', 'Question d2.a de'])
    expect([texts.en.title, texts.en.question]).toEqual(['Own title', 'Question d2.a en'])
  })

  test('replaces a single recommendation and the question in plain language', async () => {
    const instrument = await anInstrument((files) => {
      const own = 'recommendations: { start: Anders }\n        plain: { question: Leicht }'
      replaceOnce(files, 'profiles/firm.yaml', 'title: Eigener Titel', own)
    })
    const { recommendations, plain } = itemOf(resolved(instrument, 'firm'), 'd2.a').texts.de
    expect(recommendations).toEqual({
      start: 'Anders',
      extend: 'Extend d2.a de',
      deepen: 'Deepen d2.a de',
    })
    expect([plain.question, plain.anchors[4]]).toEqual(['Leicht', 'Plain 4 d2.a de'])
  })

  test('drops the word about "not applicable" where the profile forbids it', async () => {
    const instrument = await anInstrument()
    const inOffice = itemOf(resolved(instrument, 'office'), 'd1.d').texts.de
    const inFirm = itemOf(resolved(instrument, 'firm'), 'd1.d').texts.de
    expect(inOffice.notApplicableWhen).toBe('Not applicable d1.d de')
    expect(inFirm).not.toHaveProperty('notApplicableWhen')
  })

  test("names a dimension in the profile's words, language by language", async () => {
    const [, second] = resolved(await anInstrument(), 'firm').dimensions
    expect(second?.name).toEqual({ de: 'Zweite im Betrieb', en: 'Second en' })
  })

  test('leaves the instrument as it was', async () => {
    const instrument = await anInstrument()
    const before = structuredClone(instrument)
    resolveInstrument(instrument, 'firm')
    expect(instrument).toEqual(before)
  })

  test.each(['unknown', 'constructor', '__proto__'])('is refused for %s', async (profileId) => {
    expect(resolveInstrument(await anInstrument(), profileId)).toEqual({
      ok: false,
      error: { code: 'instrument.unknown_profile', params: { profileId, instrumentId: 'tiny' } },
    })
  })
})
