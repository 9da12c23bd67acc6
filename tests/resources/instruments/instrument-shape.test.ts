import { describe, expect, test } from 'vitest'
import { instrumentCounts } from '../../../assessments/core/instruments/instrument-counts.ts'
import { resolveInstrument } from '../../../assessments/core/instruments/resolve-instrument.ts'
import { theInstrument } from './instrument-sentences.ts'

const instrument = await theInstrument()

const dimensionWeights = {
  'chamber-hwk': [12, 10, 8, 10, 12, 16, 10, 10, 12],
  'chamber-ihk': [12, 10, 8, 10, 12, 16, 10, 10, 12],
  company: [14, 8, 18, 12, 8, 12, 14, 8, 6],
  'employment-agency': [11, 10, 8, 12, 13, 18, 12, 6, 10],
  'jobcenter-ge': [11, 10, 8, 12, 15, 16, 13, 6, 9],
  'jobcenter-zkt': [11, 10, 8, 12, 15, 16, 13, 6, 9],
  other: [12, 11, 11, 11, 11, 11, 11, 11, 11],
}

function snapshotOf(profileId: string) {
  const snapshot = resolveInstrument(instrument, profileId)
  if (!snapshot.ok) throw new Error(`There is no profile "${profileId}".`)
  return snapshot.value
}

describe('the instrument', () => {
  test('is complete in both languages', () => {
    const counts = instrumentCounts(instrument)
    expect(counts).toMatchObject({
      dimensions: 9,
      indicators: 54,
      coreItems: 27,
      minimumRequirements: 9,
      // 54 · 5, and 54 · (1 question + 5 anchors)
      anchors: { de: 270, en: 270 },
      plainTexts: { de: 324, en: 324 },
    })
    expect(counts.profiles.map(({ id }) => id)).toEqual(Object.keys(dimensionWeights))
  })

  test('has six indicators in each of nine dimensions, in four blocks', () => {
    const { blocks, dimensions } = instrument.structure
    expect(dimensions.map(({ code, indicators }) => `${code}: ${indicators.length}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `D${number}: 6`),
    )
    expect(blocks.flatMap((block) => block.dimensions)).toEqual(dimensions.map(({ id }) => id))
    expect(blocks.map((block) => block.dimensions.length)).toEqual([2, 2, 3, 2])
  })

  test('binds no indicator by a law that an unwelcoming advertisement alone would break', () => {
    const [postings] = instrument.structure.dimensions
      .flatMap(({ indicators }) => indicators)
      .filter(({ id }) => id === 'd3.postings')
    expect(postings?.legalBases).toEqual([])
  })
})

describe.each(Object.entries(dimensionWeights))('the profile %s', (profileId, weights) => {
  const { dimensions } = snapshotOf(profileId)

  test('weighs the dimensions as the method says', () => {
    expect(dimensions.map(({ weight }) => weight)).toEqual(weights)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })

  test('keeps three core items and one minimum requirement in every dimension', () => {
    const shapes = dimensions.map(({ indicators }) => ({
      core: indicators.filter(({ core }) => core).length,
      minimum: indicators.filter(({ minimum }) => minimum).length,
    }))
    expect(shapes).toEqual(Array(9).fill({ core: 3, minimum: 1 }))
  })

  test('asks every role that an item names, and sends to a place', () => {
    const odd = dimensions.flatMap(({ indicators }) =>
      indicators.filter(({ roles, places, texts }) => {
        const asked = new Set(texts.de.ask.map(({ role }) => role))
        return places.length === 0 || ![...asked].every((role) => roles.includes(role))
      }),
    )
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  test('names two kinds of evidence for every item, because levels 3 and 4 need two', () => {
    const thin = dimensions.flatMap(({ indicators }) =>
      indicators.filter(({ texts }) => new Set(texts.de.evidence.map(({ type }) => type)).size < 2),
    )
    expect(thin.map(({ id }) => id)).toEqual([])
  })
})
