import type { Language } from './localized.ts'

/** Small words that nearly every sentence has, and that the other language does not have. */
const smallWords = {
  de: new Set(
    `der das den dem des ein eine einen einem einer und oder nicht ist sind wird werden wurde hat haben mit für auf
     von zum zur bei aus nach auch noch nur sich es im wie durch über zwischen kein keine sie ihre dass wenn`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `the of and or not is are be been has have had with for on from by to at as which that this these there their
     its it they into than but only when where who will would should can`.split(/\s+/),
  ),
} as const satisfies Record<Language, ReadonlySet<string>>

const fewestWords = 3
const margin = 2

/**
 * The language that a text is written in, told from its small words. @returns null for a text that is too short
 * to tell, or that has as much of one language as of the other
 */
export function guessLanguage(text: string): Language | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (language: Language) =>
    words.filter((word) => smallWords[language].has(word)).length
  const [german, english] = [count('de'), count('en')]
  if (german >= fewestWords && german > english * margin) return 'de'
  return english >= fewestWords && english > german * margin ? 'en' : null
}
