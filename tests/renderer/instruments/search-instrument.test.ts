import { describe, expect, it } from 'vitest'
import type { IndicatorTexts } from '../../../assessments/core/instruments/indicator-texts.ts'
import { searchFor } from '../../../assessments/core/search/search-texts.ts'
import { searchIndex, searchInstrument } from '../../../renderer/instruments/search-instrument.ts'
import { aDimension, anIndicator, anInstrument } from '../../support/build-visit.ts'

/** Two indicators; the German texts of the second as given. */
function instrumentSaying(german: Partial<IndicatorTexts>) {
  const plain = anIndicator({ id: 'd1.2' })
  const indicator = { ...plain, texts: { ...plain.texts, de: { ...plain.texts.de, ...german } } }
  return anInstrument({
    dimensions: [aDimension({ id: 'd1', indicators: [anIndicator({ id: 'd1.1' }), indicator] })],
  })
}

function search(
  wanted: string,
  german: Partial<IndicatorTexts> = {},
  language: 'de' | 'en' = 'de',
) {
  return searchInstrument(
    searchIndex(instrumentSaying(german), language),
    searchFor(wanted, language),
  )
}

const idsFound = (...wanted: Parameters<typeof search>) =>
  search(...wanted).map(({ entry }) => entry.id)

describe('the search through the catalogue', () => {
  it('finds nothing while nothing is searched', () => {
    expect(idsFound('  ')).toEqual([])
  })

  it.each<[string, Partial<IndicatorTexts>]>([
    ['title', { title: 'Straßenkarte' }],
    ['question', { question: 'Gibt es eine Straßenkarte?' }],
    ['why', { why: 'Eine Straßenkarte hilft.' }],
    ['anchor', { anchors: ['a', 'b', 'c', 'Die Straßenkarte hängt aus.', 'e'] }],
    ['not_applicable', { notApplicableWhen: 'Es gibt keine Straßenkarte.' }],
    ['look_at', { lookAt: ['Eingang', 'Straßenkarte'] }],
    ['ask', { ask: [{ role: 'staff', question: 'Wo hängt die Straßenkarte?' }] }],
    ['evidence', { evidence: [{ type: 'photo', example: 'Foto der Straßenkarte' }] }],
    ['strength', { strength: 'Ihre Straßenkarte ist klar.' }],
    ['need', { need: 'Die Straßenkarte fehlt noch.' }],
    ['recommendation', { recommendations: { start: 'a', extend: 'b', deepen: 'Straßenkarte' } }],
    ['plain', { plain: { question: 'Straßenkarte?', anchors: ['a', 'b', 'c', 'd', 'e'] } }],
  ])('reads the %s', (field, german) => {
    const results = search('strassenkarte', german)
    expect(results.map(({ entry }) => entry.id)).toEqual(['d1.2'])
    expect(results[0]?.matches.map((match) => match.field)).toEqual([field])
  })

  it('reads the names of roles, places and topics, of dimensions and of levels', () => {
    expect(idsFound('staff')).toEqual(['d1.1', 'd1.2'])
    expect(idsFound('desk')).toEqual(['d1.1', 'd1.2'])
    expect(idsFound('diversity')).toEqual(['d1.1', 'd1.2'])
    expect(idsFound('dimension')).toEqual(['d1'])
    expect(idsFound('anchor 3')).toEqual(['level-3'])
  })

  it('leads from a dimension to its first indicator, and from a level to the overview', () => {
    expect(search('dimension')[0]?.entry.indicatorId).toBe('d1.1')
    expect(search('anchor 3')[0]?.entry.indicatorId).toBeNull()
  })

  it('wants every word, wherever in the texts of one indicator', () => {
    const german = { why: 'Damit alle ankommen', need: 'Der Aushang fehlt' }
    expect(idsFound('aushang ankommen', german)).toEqual(['d1.2'])
    expect(idsFound('aushang fehlanzeige', german)).toEqual([])
  })

  it('finds other forms of a word', () => {
    const german = { why: 'Das Projekt wird gefördert.' }
    expect(idsFound('Förderung', german)).toEqual(['d1.2'])
  })

  it('reads only the language chosen', () => {
    expect(idsFound('straßenkarte', { title: 'Straßenkarte' }, 'en')).toEqual([])
  })

  it('puts names before other texts, then keeps catalogue order', () => {
    const named = instrumentSaying({ title: 'Aushang' })
    const [first, second] = named.dimensions[0]?.indicators ?? []
    if (first === undefined || second === undefined) throw new Error('Two indicators are expected')
    const texts = { ...first.texts, de: { ...first.texts.de, why: 'Ein Aushang hilft.' } }
    const dimension = aDimension({ id: 'd1', indicators: [{ ...first, texts }, second] })
    const index = searchIndex({ ...named, dimensions: [dimension] }, 'de')
    expect(
      searchInstrument(index, searchFor('aushang', 'de')).map(({ entry }) => entry.id),
    ).toEqual(['d1.2', 'd1.1'])
  })

  it('names first the text that holds most of the words', () => {
    const german = { question: 'Ist der Eingang offen?', why: 'Der Eingang mit Aushang zählt.' }
    expect(search('eingang aushang', german)[0]?.matches.map(({ field }) => field)).toEqual([
      'why',
      'question',
    ])
  })
})
