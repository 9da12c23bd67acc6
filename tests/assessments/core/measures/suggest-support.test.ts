import { describe, expect, it } from 'vitest'
import * as support from '../../../../assessments/core/measures/suggest-support.ts'
import {
  allTopics,
  type SupportTable,
  standardSupportTable,
  supportTableSchema,
} from '../../../../assessments/core/measures/support-table.ts'
import { fraction, parseFraction } from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import type { DimensionScore } from '../../../../assessments/core/scoring/visit-score.ts'
import {
  type AnswerInShort,
  aDimension,
  anIndicator,
  anInstrument,
  aVisit,
} from '../../../support/build-visit.ts'

const dimension = aDimension({
  id: 'd1',
  offers: ['S', 'H', 'K', 'B'],
  topics: ['racism', 'conflict'],
  indicators: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
    anIndicator({ id, offers: id === 'a' ? ['H'] : ['B'], topics: [`topic-${id}`] }),
  ),
})

function scoreOf(answers: readonly AnswerInShort[], fields: Partial<DimensionScore> = {}) {
  const snapshot = anInstrument({ dimensions: [dimension] })
  const [score] = scoreVisit(aVisit({ snapshot, answers: { d1: answers } })).dimensions
  if (score === undefined) throw new Error('There is no dimension')
  return { ...score, ...fields }
}

const withPoints = (points: string, offers = dimension.offers) =>
  scoreOf([], { points: parseFraction(points), dimension: { ...dimension, offers } })

const suggestSupport = (score: DimensionScore, table = standardSupportTable) =>
  support.suggestSupport(score, table)
const supportFor = (scores: readonly DimensionScore[], ids: readonly string[]) =>
  support.supportFor(scores, ids, standardSupportTable)
const dimensionsToSupport = (scores: readonly DimensionScore[]) =>
  support.dimensionsToSupport(scores, standardSupportTable)

describe('the table of the service point', () => {
  const table: SupportTable = {
    dimensions: { d1: { offers: ['K', 'H'], topics: ['own'] } },
    order: { beginning: ['H', 'K'], growing: [], established: ['K'] },
    ownTopics: [{ id: 'own', name: { de: 'Eigenes', en: 'Own' } }],
  }

  it('sets what a dimension gets, and in which order', () => {
    expect(supportTableSchema.parse(table)).toEqual(table)
    expect(suggestSupport(withPoints('10'), table)).toEqual({ offers: ['H', 'K'], topics: ['own'] })
    expect(suggestSupport(withPoints('50'), table).offers).toEqual([])
    expect(suggestSupport(withPoints('90'), table).offers).toEqual(['K'])
  })

  it('counts without points too, where there is anything to go by', () => {
    const low = scoreOf([1, 'n.b.', 'n.b.', 'n.b.', 'n.b.', 'n.b.'], { points: null })
    expect(suggestSupport(low, table)).toEqual(table.dimensions.d1)
    const nothing = scoreOf([2, 'n.b.', 'n.b.', 'n.b.', 'n.b.', 'n.b.'], { points: null })
    expect(suggestSupport(nothing, table)).toEqual({ offers: [], topics: [] })
  })

  it('adds its topics to those of the instrument, each once', () => {
    const topics = [{ id: 'racism', name: { de: 'Rassismus', en: 'Racism' } }]
    const same = { id: 'racism', name: { de: 'anders', en: 'other' } }
    const found = allTopics({ topics }, { ...table, ownTopics: [...table.ownTopics, same] })
    expect(found.map(({ id, name }) => [id, name.de])).toEqual([
      ['racism', 'Rassismus'],
      ['own', 'Eigenes'],
    ])
  })
})

describe('suggestSupport', () => {
  it.each([
    ['0', ['S', 'B']],
    ['37.4', ['S', 'B']],
    ['37.5', ['H', 'K']],
    ['62.4', ['H', 'K']],
    ['62.5', ['B', 'K']],
    ['100', ['B', 'K']],
  ])('offers at %s points what the depth rule says', (points, offers) => {
    expect(suggestSupport(withPoints(points)).offers).toEqual(offers)
    expect(suggestSupport(withPoints(points)).topics).toEqual(['racism', 'conflict'])
  })

  it('offers only what the dimension has', () => {
    expect(suggestSupport(withPoints('10', ['B', 'K'])).offers).toEqual(['B', 'K'])
    expect(suggestSupport(withPoints('50', ['S', 'B'])).offers).toEqual(['B'])
    expect(suggestSupport(withPoints('10', ['H'])).offers).toEqual([])
  })

  it('goes by the items at level 0 and 1 where there are no points', () => {
    const score = scoreOf([1, 0, 'n.b.', 'n.b.', 'n.b.', 'n.b.'], { points: null })
    expect(suggestSupport(score)).toEqual({ offers: ['H', 'B'], topics: ['topic-a', 'topic-b'] })
    const nothing = scoreOf(['n.b.', 'n.b.', 'n.b.', 'n.b.', 'n.b.', 'n.b.'], { points: null })
    expect(suggestSupport(nothing)).toEqual({ offers: [], topics: [] })
  })
})

describe('supportFor', () => {
  it('is what the dimensions of the items call for, each thing once', () => {
    const low = scoreOf([], { points: fraction(20) })
    expect(supportFor([low, low], ['a'])).toEqual({
      offers: ['S', 'B'],
      topics: ['racism', 'conflict'],
    })
    expect(supportFor([low], ['elsewhere'])).toEqual({ offers: [], topics: [] })
  })
})

describe('dimensionsToSupport', () => {
  it('has the lowest first, those without points last, and none that has reached level 3', () => {
    const low = scoreOf([], { points: fraction(20) })
    const lower = scoreOf([], { points: fraction(10) })
    const high = scoreOf([], { points: parseFraction('62.5') })
    const unknown = scoreOf([1], { points: null })
    const silent = scoreOf([3], { points: null })
    const found = dimensionsToSupport([unknown, low, high, silent, lower])
    expect(found.map(({ score }) => score.points)).toEqual([fraction(10), fraction(20), null])
    expect(dimensionsToSupport([])).toEqual([])
  })
})
