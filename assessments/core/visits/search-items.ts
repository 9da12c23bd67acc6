import { findEntry } from '../instruments/entries.ts'
import type { SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import {
  holdsWord,
  type SearchableText,
  searchableText,
  searchFor,
} from '../search/search-texts.ts'
import type { Language } from '../texts/localized.ts'
import { type Answer, openAnswer } from './answer.ts'
import type { DimensionItems } from './mark-items.ts'
import type { EntriesOf } from './visit-entry.ts'

type SearchedEntries = EntriesOf<'answer' | 'conversation_note'>

/** @returns the indicators that hold every typed word, wherever in their texts; null while nothing is typed */
export type ItemSearch = (
  typed: string,
  dimensions: readonly DimensionItems[],
  entries: SearchedEntries,
) => ReadonlySet<string> | null

/** Makes the texts of an object ready to be searched; once, as entries are replaced and never altered. */
type MakeReady = (owner: object, read: () => readonly string[]) => readonly SearchableText[]

/**
 * A search in the items of a visit in one language: in what the instrument says of them, and in what the
 * team has written. Keep it while the visit is open: it remembers the texts that it has made ready.
 */
export function itemSearchIn(language: Language): ItemSearch {
  const makeReady = rememberingTexts(language)
  return (typed, dimensions, entries) => {
    const { words } = searchFor(typed, language)
    if (words.length === 0) return null
    const said = saidByIndicator(entries, makeReady)
    const textsOf = (indicator: SnapshotIndicator) => {
      const answer = findEntry(entries.answer, indicator.id) ?? openAnswer
      return [
        ...makeReady(indicator, () => instrumentTexts(indicator, language)),
        ...makeReady(answer, () => answerTexts(answer)),
        ...(said.get(indicator.id) ?? []),
      ]
    }
    const indicators = dimensions.flatMap(({ items }) => items.map(({ indicator }) => indicator))
    const found = indicators.filter((indicator) => {
      const texts = textsOf(indicator)
      return words.every((word) => texts.some((text) => holdsWord(text, word)))
    })
    return new Set(found.map(({ id }) => id))
  }
}

function rememberingTexts(language: Language): MakeReady {
  const ready = new WeakMap<object, readonly SearchableText[]>()
  return (owner, read) => {
    const texts = ready.get(owner) ?? read().map((text) => searchableText(text, language))
    ready.set(owner, texts)
    return texts
  }
}

/** Indicator id → what was said of it in conversations. */
function saidByIndicator({ conversation_note }: SearchedEntries, makeReady: MakeReady) {
  const said = new Map<string, SearchableText[]>()
  for (const note of Object.values(conversation_note)) {
    const texts = makeReady(note, () => [note.text])
    for (const id of note.indicatorIds) said.set(id, [...(said.get(id) ?? []), ...texts])
  }
  return said
}

function instrumentTexts(
  { code, texts }: SnapshotIndicator,
  language: Language,
): readonly string[] {
  const { title, question, anchors } = texts[language]
  return [`${code} ${title}`, question, ...anchors]
}

function answerTexts({ note, clientWording, rating }: Answer): readonly string[] {
  return [note, clientWording, rating.status === 'not_applicable' ? rating.reason : '']
}
