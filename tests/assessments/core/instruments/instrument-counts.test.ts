import { expect, test } from 'vitest'
import { instrumentCounts } from '../../../../assessments/core/instruments/instrument-counts.ts'
import { anInstrument } from '../../../support/instrument-folder.ts'

test('counts what an instrument holds', async () => {
  expect(instrumentCounts(await anInstrument())).toEqual({
    dimensions: 2,
    indicators: 7,
    coreItems: 6,
    minimumRequirements: 2,
    // 7 indicators × 5 anchors
    anchors: { de: 35, en: 35 },
    // 7 × (1 question + 5 anchors)
    plainTexts: { de: 42, en: 42 },
    profiles: [
      { id: 'firm', excluded: 1, extras: 1, dimensionWeightSum: 100 },
      { id: 'office', excluded: 0, extras: 0, dimensionWeightSum: 100 },
    ],
  })
})
