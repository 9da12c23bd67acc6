import { describe, expect, test } from 'vitest'
import {
  anchorFaults,
  genericMasculines,
  hasForeignWords,
  isHollow,
  isLoaded,
  plainFaults,
} from './text-faults.ts'

describe('a search for faults in texts', () => {
  test.each([
    ['Das Verfahren ist teilweise umgesetzt.', 'de'],
    ['Das Verfahren ist überwiegend bekannt.', 'de'],
    ['Vollständig umgesetzt.', 'de'],
    ['Es gibt ausreichende Mittel.', 'de'],
    ['The procedure is mostly in place.', 'en'],
    ['Fully in place.', 'en'],
  ] as const)('finds the hollow anchor "%s"', (text, language) => {
    expect(isHollow(text, language)).toBe(true)
  })

  test.each([
    ['Alle geprüften Teams buchen nach derselben Regel.', 'de'],
    ['Die Teilnahme ist freiwillig.', 'de'],
    ['Every team looked at books by the same rule.', 'en'],
  ] as const)('lets "%s" stand', (text, language) => {
    expect(isHollow(text, language)).toBe(false)
  })

  test.each([
    ['Hier sehen wir einen Mangel.', 'de'],
    ['Mängel bestehen bei der Auswahl.', 'de'],
    ['Es bestehen Kompetenzdefizite.', 'de'],
    ['Texte in Leichter Sprache liegen aus.', 'de'],
    ['We see deficits in selection.', 'en'],
  ] as const)('finds the judging word in "%s"', (text, language) => {
    expect(isLoaded(text, language)).toBe(true)
  })

  test.each([
    ['Alle Mitarbeiter kennen die Regel.', ['Mitarbeiter']],
    ['Was sagen Sie Ihren Kunden?', ['Kunden']],
    ['Zwei Bewerber sind gleich gut.', ['Bewerber']],
    ['Bewerber, Kollegen und Zeugen wurden gehört.', ['Bewerber', 'Kollegen', 'Zeugen']],
    ['Beraterinnen sprachen mit dem Amt und den Migranten.', ['Migranten']],
  ])('finds who is named in the masculine alone in "%s"', (text, found) => {
    expect(genericMasculines(text)).toEqual(found)
  })

  test.each([
    'Kolleginnen und Kollegen helfen.',
    'Kollegen und Kolleginnen helfen.',
    'Es gibt eine feste Patin oder einen festen Paten.',
    'Der Chef oder die Chefin entscheidet.',
    'Unternehmerinnen, Unternehmer oder junge Menschen haben mitgeplant.',
    'Eine Migrantenorganisation hat den Kundenbereich gesehen.',
    'Feste Partner sind benannt.',
  ])('accepts "%s"', (text) => {
    expect(genericMasculines(text)).toEqual([])
  })

  test.each([
    ['Die Regel gilt for all teams.', 'de'],
    ['Welche rules kennt the team?', 'de'],
    ['The rule wird in every team followed.', 'en'],
    ['Interview with the Geschäftsführung', 'en'],
  ] as const)('finds the forgotten translation in "%s"', (text, language) => {
    expect(hasForeignWords(text, language)).toBe(true)
  })

  test('finds what is too hard in plain language', () => {
    const sixteen =
      'Wir haben in den letzten zwei Jahren mit allen Teams im Haus über die Regel gesprochen.'
    expect(plainFaults(sixteen)).toEqual(['16 words'])
    expect(plainFaults('Wir fragen, was, wenn es geht, hilft.')).toEqual(['3 commas'])
    expect(plainFaults('Wir fragen (oft) nach.')).toEqual(['a sign that nests'])
    expect(plainFaults('Wir fragen nach. Was daraus wird, wissen alle.')).toEqual([])
  })

  test('finds what an anchor owes', () => {
    expect(anchorFaults('Alle Teams handeln danach.', 3, 'de')).toEqual(['no proof'])
    expect(anchorFaults('Alle Teams handeln danach. Nachweis: die Regel.', 3, 'de')).toEqual([])
    expect(anchorFaults('Geprüft ist es. Nachweis: Ergebnis.', 4, 'de')).toEqual(['no 24 months'])
    expect(anchorFaults('Alle handeln. Nachweis:', 3, 'de')).toEqual(['no proof'])
    expect(anchorFaults('Agreed and mostly done. Proof: the rule.', 2, 'en')).toEqual([
      'a proof too early',
      'a hollow word',
    ])
  })
})
