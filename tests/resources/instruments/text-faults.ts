import type { Language } from '../../../assessments/core/texts/localized.ts'

/** Words that claim a degree instead of saying what can be seen. */
const hollow: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(teilweise|überwiegend\p{L}*|weitgehend\p{L}*|größtenteils|vollständig\p{L}*|umfassend\p{L}*|ausreichend\p{L}*|angemessen\p{L}*)(?!\p{L})/iu,
  en: /\b(partly|partially|mostly|largely|completely|fully|comprehensive(ly)?|sufficient(ly)?|adequate(ly)?|appropriate(ly)?)\b/i,
}

/** An anchor says what is the case; a degree without a measure is something to quarrel about. */
export function isHollow(text: string, language: Language): boolean {
  return hollow[language].test(text)
}

const loaded: Readonly<Record<Language, RegExp>> = {
  de: /mangel|mängel|defizit|rückständig|leichte[rn]? sprache/i,
  en: /\bdeficit|\bdeficien|\bshortcoming|\bbackward\b/i,
}

/** Words that judge where the report speaks of a need to develop, or that promise a tested language. */
export function isLoaded(text: string, language: Language): boolean {
  return loaded[language].test(text)
}

/**
 * Persons in the masculine plural. Organisations (Partner, Träger, Arbeitgeber, Dienstleister) are not persons,
 * and neither is a compound such as "Migrantenorganisation".
 */
const masculine = [
  'Mitarbeitern?',
  'Kunden',
  'Bewerbern?',
  'Teilnehmern?',
  'Kollegen',
  'Antragstellern?',
  'Beratern?',
  'Vermittlern?',
  'Dolmetschern?',
  'Ausländern?',
  'Einwanderern?',
  'Zuwanderern?',
  'Migranten',
  'Nutzern?',
  'Besuchern?',
  'Ansprechpartnern?',
  'Sachbearbeitern?',
  'Arbeitnehmern?',
  'Arbeitern?',
  'Handwerkern?',
  'Facharbeitern?',
  'Vorarbeitern?',
  'Chefs?',
  'Prüfern?',
  'Ausbildern?',
  'Betreuern?',
  'Unternehmern?',
  'Gründern?',
  'Lesern?',
  'Experten',
  'Referenten',
  'Moderatoren',
  'Mentoren',
  'Trainern?',
  'Lehrern?',
  'Schülern?',
  'Studenten',
  'Praktikanten',
  'Vertretern?',
  'Zeugen',
  'Paten',
  'Bürgern?',
  'Gesellen',
  'Patienten',
].join('|')
const masculinePerson = new RegExp(String.raw`(?<![\p{L}-])(${masculine})(?![\p{L}-])`, 'gu')
/** "Kolleginnen und Kollegen", "eine Patin oder einen Paten", "Unternehmerinnen, Unternehmer oder …" */
const feminineBefore = /\p{L}in(nen)?(,| und| oder| sowie)( \p{Ll}+){0,2} $/u
/** "Kollegen und Kolleginnen", "der Chef oder die Chefin" */
const feminineAfter = /^ (und|oder|sowie) (\p{Ll}+ )?\p{L}+in(nen)?(?!\p{L})/u

/** The persons who are named in the masculine alone. */
export function genericMasculines(text: string): string[] {
  return [...text.matchAll(masculinePerson)]
    .filter(({ 0: word, index }) => {
      const isPaired =
        feminineBefore.test(text.slice(0, index)) ||
        feminineAfter.test(text.slice(index + word.length))
      return !isPaired
    })
    .map(([word]) => word)
}

const foreign: Readonly<Record<Language, RegExp>> = {
  de: /\b(the|and|with|from|are|whether|which|their|staff|of|is|for|not|who|level|proof)\b/i,
  en: /\b(und|oder|nicht|wird|werden|sind|für|mit|eine|einen|durch|der|das|ist|auf|von|zu|zum|zur|Nachweis)\b|[äöüß]/i,
}

/** A word of the other language, as a forgotten translation leaves it behind. */
export function hasForeignWords(text: string, language: Language): boolean {
  return foreign[language].test(text)
}

const longestPlainSentenceWords = 15

/** What makes a text too hard for Einfache Sprache; empty when nothing does. */
export function plainFaults(text: string): string[] {
  const faults = text.split(/(?<=[.?!:])\s+/).flatMap((sentence) => {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
    const commas = [...sentence.matchAll(/,/g)]
    return [
      ...(words.length > longestPlainSentenceWords ? [`${words.length} words`] : []),
      ...(commas.length > 1 ? [`${commas.length} commas`] : []),
    ]
  })
  return /[;()–—]/.test(text) ? [...faults, 'a sign that nests'] : faults
}

const proof: Readonly<Record<Language, RegExp>> = {
  de: /\. Nachweis: \p{L}.+\.$/u,
  en: /\. Proof: \p{L}.+\.$/u,
}
const twoYears: Readonly<Record<Language, RegExp>> = {
  de: /\b24 Monaten?\b/,
  en: /\b24 months\b/,
}

/** What a standard anchor owes: levels 3 and 4 end with their proof, level 4 looks back 24 months. */
export function anchorFaults(text: string, level: number, language: Language): string[] {
  const names = proof[language].test(text)
  return [
    ...(level >= 3 && !names ? ['no proof'] : []),
    ...(level < 3 && names ? ['a proof too early'] : []),
    ...(level === 4 && !twoYears[language].test(text) ? ['no 24 months'] : []),
    ...(isHollow(text, language) ? ['a hollow word'] : []),
  ]
}
