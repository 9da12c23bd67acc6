import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../../../../assessments/core/search/fold-for-search.ts'
import { isFormOf, wordStem } from '../../../../assessments/core/search/word-forms.ts'
import type { Language } from '../../../../assessments/core/texts/localized.ts'

const stem = (word: string, language: Language) => wordStem(foldForSearch(word), language)

describe('German words', () => {
  it.each([
    'Beschwerdestelle Beschwerdestellen',
    'fördern fördert förderte gefördert geförderten Förderung Förderungen',
    'dolmetschen dolmetschend gedolmetscht Dolmetscher Dolmetscherin Dolmetscherinnen Dolmetschern',
    'beraten Beratung Beratende Beratenden Berater Beraterin',
    'schulen geschult Schulung Schulungen',
    'regeln Regel geregelt geregelter Regelung Regelungen',
    'vermitteln vermittelt Vermittlung Vermittlungen',
    'entwickeln entwickelt Entwicklung',
    'einführen eingeführt eingeführte Einführung',
    'einrichten eingerichtet Einrichtung',
    'gestalten gestaltet Gestaltung',
    'aushängen ausgehängt Aushang Aushänge',
    'zusammenfassen zusammengefasst Zusammenfassung',
    'bewerten bewertet Bewertung',
    'betreuen betreut Betreuung Betreuende Betreuerin',
    'mehrsprachig mehrsprachige Mehrsprachigkeit',
    'sicher sichern gesichert Sicherheit',
    'Ergebnis Ergebnisse Ergebnisses',
    'Abschluss Abschlüsse Abschlusses',
    'Land Länder Ländern Landes',
    'Frau Frauen',
    'Angebot Angebote angebotene',
    'Leitung Leiter leiten',
  ])('meet: %s', (forms) => {
    const stems = forms.split(' ').map((word) => stem(word, 'de'))
    expect(stems[0]).not.toBeNull()
    expect(new Set(stems)).toHaveLength(1)
  })

  it.each([
    ['Person', 'Personal'],
    ['Person', 'persönlich'],
    ['Änderung', 'andere'],
    ['Fehler', 'fehlt'],
    ['Träger', 'tragen'],
    ['Sicherheit', 'Sichtung'],
    ['Interesse', 'intern'],
    ['Internet', 'intern'],
    ['Geschlecht', 'schlecht'],
    ['Gericht', 'richten'],
    ['Gebiet', 'bieten'],
    ['Gesicht', 'Sicht'],
    ['Wohnung', 'Gewohnheit'],
    ['Zeitung', 'Zeiten'],
    ['Bewertung', 'Bewerbung'],
    ['verlängern', 'verlangen'],
    ['Auftrag', 'Antrag'],
    ['Freunde', 'freuen'],
  ])('stay apart: %s and %s', (one, other) => {
    expect(stem(one, 'de')).not.toBeNull()
    expect(stem(one, 'de')).not.toBe(stem(other, 'de'))
  })
})

describe('English words', () => {
  it.each([
    'complaint complaints',
    'support supports supported supporting',
    'interpret interpreted interpreting interpreter interpreters',
    'train trained training trainers',
    'policy policies',
    'plan planned planning plans',
    'change changes changed changing',
    'assess assesses assessed assessing',
    'process processes',
    'apply applies applied applying',
  ])('meet: %s', (forms) => {
    const stems = forms.split(' ').map((word) => stem(word, 'en'))
    expect(stems[0]).not.toBeNull()
    expect(new Set(stems)).toHaveLength(1)
  })

  it.each([
    ['person', 'personal'],
    ['general', 'generous'],
    ['university', 'universe'],
    ['meeting', 'meets'],
    ['letter', 'let'],
    ['building', 'build'],
  ])('stay apart: %s and %s', (one, other) => {
    expect(stem(one, 'en')).not.toBeNull()
    expect(stem(one, 'en')).not.toBe(stem(other, 'en'))
  })
})

it('gives no stem to frequent words, short ones, and what is no word', () => {
  expect(stem('andere', 'de')).toBeNull()
  expect(stem('zu', 'de')).toBeNull()
  expect(stem('others', 'en')).toBeNull()
  expect(stem('1.2', 'de')).toBeNull()
})

it('knows a compound by its end when the stem is long enough', () => {
  const isForm = (word: string, sought: string) => isFormOf(stem(word, 'de'), stem(sought, 'de'))
  expect(isForm('Beschwerdestelle', 'Stellen')).toBe(true)
  expect(isForm('Stelle', 'Beschwerdestellen')).toBe(false)
  expect(isForm('Begleitung', 'Leiter')).toBe(false)
  expect(isFormOf(null, null)).toBe(false)
})
