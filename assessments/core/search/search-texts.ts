import type { Language } from '../texts/localized.ts'
import {
  findStretches,
  findWords,
  foldForSearch,
  joinStretches,
  searchedWords,
  type TextStretch,
} from './fold-for-search.ts'
import { isFormOf, wordStem } from './word-forms.ts'

/** A word that somebody typed. */
export interface SoughtWord {
  readonly letters: string
  readonly stem: string | null
}

/** What somebody typed, ready to be sought in texts of one language. */
export interface Search {
  readonly language: Language
  /** Empty while nothing is sought. */
  readonly words: readonly SoughtWord[]
}

/** A text made ready once for many searches. */
export interface SearchableText {
  readonly folded: string
  readonly stems: readonly string[]
}

export interface SearchIndex<Id> {
  readonly language: Language
  readonly entries: readonly { readonly id: Id; readonly texts: readonly SearchableText[] }[]
}

export function searchFor(typed: string, language: Language): Search {
  const words = searchedWords(typed).map((letters) => ({
    letters,
    stem: wordStem(letters, language),
  }))
  return { language, words }
}

export function searchableText(text: string, language: Language): SearchableText {
  const stems = new Set(findWords(text).map(({ word }) => wordStem(word, language)))
  return { folded: foldForSearch(text), stems: [...stems].filter((stem) => stem !== null) }
}

/** A text holds a word when its letters stand in it, however spelt, or when one of its words is a form of it. */
export function holdsWord(text: SearchableText, { letters, stem }: SoughtWord): boolean {
  return text.folded.includes(letters) || text.stems.some((own) => isFormOf(own, stem))
}

/** Makes texts ready to be searched; keep the index for as long as the texts stay the same. */
export function searchIndexOf<Id>(
  entries: readonly { readonly id: Id; readonly texts: readonly string[] }[],
  language: Language,
): SearchIndex<Id> {
  return {
    language,
    entries: entries.map(({ id, texts }) => ({
      id,
      texts: texts.map((text) => searchableText(text, language)),
    })),
  }
}

/**
 * The entries that hold every typed word, wherever in their texts, in the order of the index; none while nothing is
 * typed.
 */
export function searchEntries<Id>(index: SearchIndex<Id>, typed: string): readonly Id[] {
  const { words } = searchFor(typed, index.language)
  if (words.length === 0) return []
  return index.entries
    .filter(({ texts }) => words.every((word) => texts.some((text) => holdsWord(text, word))))
    .map(({ id }) => id)
}

/**
 * What to highlight in a text, in order and without overlaps: the typed letters where they stand, and whole words that
 * are other forms of a typed one.
 */
export function stretchesFound(text: string, search: Search): readonly TextStretch[] {
  const letters = search.words.map((word) => word.letters)
  const forms = findWords(text).filter(({ word }) =>
    search.words.some(
      (sought) =>
        !word.includes(sought.letters) && isFormOf(wordStem(word, search.language), sought.stem),
    ),
  )
  return joinStretches([...findStretches(text, letters), ...forms])
}
