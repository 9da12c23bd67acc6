import { describe, expect, it } from 'vitest'
import {
  findStretches,
  foldForSearch,
  searchedWords,
} from '../../../../assessments/core/search/fold-for-search.ts'

describe('foldForSearch', () => {
  it.each([
    ['Köln', 'Koeln'],
    ['Köln', 'koln'],
    ['Straße', 'STRASSE'],
    ['Müller', 'Mueller'],
    ['Möbelhaus', 'Mo\u0308belhaus'],
    ['Café', 'cafe'],
  ])('lets %s and %s meet', (one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other))
  })

  it('keeps different words apart', () => {
    expect(foldForSearch('Halle')).not.toBe(foldForSearch('Hölle'))
  })
})

describe('findStretches', () => {
  const found = (text: string, search: string) =>
    findStretches(text, searchedWords(search)).map(({ from, to }) => text.slice(from, to))

  it.each([
    ['Geregeltes Dolmetschen', 'dolmetsch', ['Dolmetsch']],
    ['Die Straße, der Straßenbau', 'strasse', ['Straße', 'Straße']],
    ['Was hört auf?', 'hoert', ['hört']],
    ['Mo\u0308belhaus', 'möbel', ['Mo\u0308bel']],
    ['Koeln', 'köln', ['Koeln']],
    ['👍 Führung', 'fuehrung', ['Führung']],
    ['Regeln und Wege', 'wege regel', ['Regel', 'Wege']],
  ])('marks in "%s" what "%s" means', (text, search, stretches) => {
    expect(found(text, search)).toEqual(stretches)
  })

  it('joins what overlaps, and finds nothing where nothing is', () => {
    expect(found('Dolmetschen', 'dolmet metsch')).toEqual(['Dolmetsch'])
    expect(found('Dolmetschen', 'xyz')).toEqual([])
    expect(found('Dolmetschen', '')).toEqual([])
  })
})
