import type { Language } from '../texts/localized.ts'
import { englishWordStem } from './english-word-stem.ts'
import { germanWordStem } from './german-word-stem.ts'

const stemOf = { de: germanWordStem, en: englishWordStem } as const satisfies Record<
  Language,
  (word: string) => string | null
>

/** A stem this long may also be the end of a compound: "Stellen" finds "Beschwerdestelle". */
const shortestCompoundEnd = 5

/**
 * The stem that all forms of a word share in a language.
 * @param word as `foldForSearch` gives it
 * @returns null for words without a family, and for what is no word, such as "1.2"
 */
export function wordStem(word: string, language: Language): string | null {
  return /^\p{L}+$/u.test(word) ? stemOf[language](word) : null
}

/**
 * Whether a word is a form of the sought one, or a compound that ends in one: "Leiter" is none of "Begleitung", because
 * so short a stem may stand in other words by chance.
 */
export function isFormOf(stem: string | null, sought: string | null): boolean {
  if (stem === null || sought === null) return false
  return stem === sought || (sought.length >= shortestCompoundEnd && stem.endsWith(sought))
}
