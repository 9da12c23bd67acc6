import type {
  InstrumentSnapshot,
  SnapshotDimension,
  SnapshotIndicator,
} from '../../assessments/core/instruments/instrument-snapshot.ts'
import {
  holdsWord,
  type Search,
  type SearchableText,
  type SoughtWord,
  searchableText,
} from '../../assessments/core/search/search-texts.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'

export const searchFields = [
  'title',
  'question',
  'why',
  'anchor',
  'not_applicable',
  'legal_basis',
  'look_at',
  'place',
  'ask',
  'evidence',
  'strength',
  'need',
  'recommendation',
  'topic',
  'plain',
  'dimension',
  'level',
] as const
export type SearchField = (typeof searchFields)[number]

export interface FieldText extends SearchableText {
  readonly field: SearchField
  readonly text: string
}

/** What a search can lead to: an indicator, a dimension or a level of the scale. */
export interface SearchEntry {
  readonly id: string
  /** The indicator to open; null where the overview says it. */
  readonly indicatorId: string | null
  readonly code: string
  readonly title: string
  readonly texts: readonly FieldText[]
}

export interface SearchResult {
  readonly entry: SearchEntry
  /** The texts that hold a word of the search, best first; never empty. */
  readonly matches: readonly FieldText[]
}

/** Everything that a profile says in one language, made ready once for many searches. */
export function searchIndex(
  snapshot: InstrumentSnapshot,
  language: Language,
): readonly SearchEntry[] {
  const searchable = searchableIn(language)
  return [
    ...snapshot.dimensions.flatMap((dimension) => [
      dimensionEntry(dimension, language),
      ...dimension.indicators.map((indicator) => indicatorEntry(snapshot, indicator, language)),
    ]),
    ...snapshot.scale.map(
      ({ name, anchor }, level): SearchEntry => ({
        id: `level-${level}`,
        indicatorId: null,
        code: String(level),
        title: name[language],
        texts: [searchable('title', name[language]), searchable('level', anchor[language])],
      }),
    ),
  ]
}

/**
 * What holds every word of the search, wherever in its texts; names that match come first, then catalogue order.
 * Empty while nothing is searched.
 */
export function searchInstrument(
  index: readonly SearchEntry[],
  { words }: Search,
): readonly SearchResult[] {
  if (words.length === 0) return []
  const results = index.flatMap((entry): SearchResult[] => {
    const holdsAll = words.every((word) => entry.texts.some((text) => holdsWord(text, word)))
    if (!holdsAll) return []
    const matches = entry.texts.filter((text) => countWords(text, words) > 0)
    return [{ entry, matches: matches.toSorted(byWords(words)) }]
  })
  const isNamed = ({ matches }: SearchResult) => matches.some(({ field }) => field === 'title')
  return [...results.filter(isNamed), ...results.filter((result) => !isNamed(result))]
}

const searchableIn =
  (language: Language) =>
  (field: SearchField, text: string): FieldText => ({
    field,
    text,
    ...searchableText(text, language),
  })

function dimensionEntry(dimension: SnapshotDimension, language: Language): SearchEntry {
  const searchable = searchableIn(language)
  return {
    id: dimension.id,
    indicatorId: dimension.indicators[0]?.id ?? null,
    code: dimension.code,
    title: dimension.name[language],
    texts: [
      searchable('title', `${dimension.code} ${dimension.name[language]}`),
      searchable('dimension', dimension.scope[language]),
    ],
  }
}

function indicatorEntry(
  snapshot: InstrumentSnapshot,
  indicator: SnapshotIndicator,
  language: Language,
): SearchEntry {
  const searchable = searchableIn(language)
  const texts = indicator.texts[language]
  const { recommendations, plain, notApplicableWhen } = texts
  const all = (field: SearchField, values: readonly string[]) =>
    values.map((value) => searchable(field, value))
  const names = (ids: readonly string[], named: InstrumentSnapshot['places']) =>
    ids.map((id) => named.find((one) => one.id === id)?.name[language] ?? id)
  return {
    id: indicator.id,
    indicatorId: indicator.id,
    code: indicator.code,
    title: texts.title,
    texts: [
      searchable('title', `${indicator.code} ${texts.title}`),
      searchable('question', texts.question),
      searchable('why', texts.why),
      ...all('anchor', texts.anchors),
      ...all('not_applicable', notApplicableWhen === undefined ? [] : [notApplicableWhen]),
      ...all('legal_basis', names(indicator.legalBases, snapshot.legalBases)),
      ...all('look_at', texts.lookAt),
      ...all('place', names(indicator.places, snapshot.places)),
      ...texts.ask.map(({ role, question }) =>
        searchable('ask', `${names([role], snapshot.roles)}: ${question}`),
      ),
      ...texts.evidence.map(({ example }) => searchable('evidence', example)),
      searchable('strength', texts.strength),
      searchable('need', texts.need),
      ...all('recommendation', Object.values(recommendations)),
      ...all('topic', names(indicator.topics, snapshot.topics)),
      ...all('plain', [plain.question, ...plain.anchors]),
    ],
  }
}

function countWords(text: SearchableText, words: readonly SoughtWord[]): number {
  return words.filter((word) => holdsWord(text, word)).length
}

const byWords = (words: readonly SoughtWord[]) => (a: SearchableText, b: SearchableText) =>
  countWords(b, words) - countWords(a, words)
