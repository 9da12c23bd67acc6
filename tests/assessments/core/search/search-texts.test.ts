import { describe, expect, it } from 'vitest'
import {
  searchEntries,
  searchFor,
  searchIndexOf,
  stretchesFound,
} from '../../../../assessments/core/search/search-texts.ts'
import type { Language } from '../../../../assessments/core/texts/localized.ts'

const finds = (typed: string, text: string, language: Language = 'de') =>
  searchEntries(searchIndexOf([{ id: 'here', texts: [text] }], language), typed).length === 1

describe('searchEntries', () => {
  it.each([
    ['Beschwerdestelle', 'Zwei Beschwerdestellen sind bekannt.'],
    ['Beschwerdestellen', 'Die Beschwerdestelle ist bekannt.'],
    ['Stelle', 'Die Beschwerdestelle ist bekannt.'],
    ['Stellen', 'Die Beschwerdestelle ist bekannt.'],
    ['fördern', 'Das Projekt wird gefördert.'],
    ['gefördert', 'Die Förderung läuft aus.'],
    ['Förderung', 'Wir fördern das Projekt.'],
    ['Foerderung', 'Das Projekt wird gefördert.'],
    ['Dolmetscher', 'Es wurde gedolmetscht.'],
    ['Dolmetscher', 'Geregeltes Dolmetschen'],
    ['koln', 'Ein Besuch in Köln'],
    ['Koeln', 'Ein Besuch in Köln'],
    ['Person', 'Das Personal weiß davon.'],
    ['Beraterinnen', 'Die Berater:innen kennen es.'],
    ['1.2', 'd1.2 Beschluss'],
  ])('"%s" finds "%s"', (typed, text) => {
    expect(finds(typed, text)).toBe(true)
  })

  it.each([
    ['Personal', 'Eine Person fragt nach.'],
    ['Leiter', 'Die Begleitung ist geregelt.'],
    ['Änderung', 'Die anderen wissen davon.'],
    ['Fehler', 'Ein Aushang fehlt.'],
  ])('"%s" does not find "%s"', (typed, text) => {
    expect(finds(typed, text)).toBe(false)
  })

  it('reads the forms of the language asked for', () => {
    expect(finds('complaints', 'A complaint was settled.', 'en')).toBe(true)
    expect(finds('gefördert', 'Die Förderung läuft aus.', 'en')).toBe(false)
  })

  it('wants every word, wherever in the texts of one entry, and keeps the order of the index', () => {
    const entries = [
      { id: 3, texts: ['Der Aushang fehlt', 'Damit alle ankommen'] },
      { id: 1, texts: ['Aushänge im Flur'] },
      { id: 2, texts: ['Ankommen am Aushang'] },
    ]
    const index = searchIndexOf(entries, 'de')
    expect(searchEntries(index, 'aushang')).toEqual([3, 1, 2])
    expect(searchEntries(index, 'aushängen ankommt')).toEqual([3, 2])
  })

  it('finds nothing while nothing is typed', () => {
    expect(searchEntries(searchIndexOf([{ id: 1, texts: ['Aushang'] }], 'de'), '  ')).toEqual([])
  })
})

describe('stretchesFound', () => {
  const marked = (text: string, typed: string) =>
    stretchesFound(text, searchFor(typed, 'de')).map(({ from, to }) => text.slice(from, to))

  it.each([
    ['Wir fördern, was gefördert wird.', 'fördern', ['fördern', 'gefördert']],
    ['Das Projekt wird gefördert.', 'Foerderung', ['gefördert']],
    ['Geregeltes Dolmetschen', 'dolmetsch', ['Dolmetsch']],
    ['Die Beschwerdestelle', 'Stellen', ['Beschwerdestelle']],
    ['Wege und Umwege', 'wege', ['Wege', 'wege']],
    ['👍 Die Schulung', 'geschult', ['Schulung']],
    ['Nichts davon', 'anderes', []],
    ['Nichts davon', '', []],
  ])('marks in "%s" what "%s" means', (text, typed, stretches) => {
    expect(marked(text, typed)).toEqual(stretches)
  })
})
