import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import type { Language } from '../../../../assessments/core/texts/localized.ts'
import type { ItemMark } from '../../../../assessments/core/visits/mark-items.ts'
import type { TextKey, Words } from '../../../texts/text-key.ts'
import type { FilterChoice } from './filter-choice.ts'

export const markKeys = {
  open: 'filters.mark.open',
  follow_up: 'filters.mark.follow_up',
  without_evidence: 'filters.mark.without_evidence',
  insufficient_evidence: 'filters.mark.insufficient_evidence',
  with_note: 'filters.mark.with_note',
  deviating: 'filters.mark.deviating',
  minimum: 'filters.mark.minimum',
  core: 'filters.mark.core',
} as const satisfies Record<ItemMark, TextKey>

/** What has been chosen, one after the other: "Offen · Leitung · Eingang". */
export function wordChoice(
  { typed, marks, roleId, placeId }: FilterChoice,
  { roles, places }: InstrumentSnapshot,
  language: Language,
  words: Words,
): string {
  const named = (id: string | null, all: InstrumentSnapshot['roles']) =>
    all.find((one) => one.id === id)?.name[language] ?? ''
  return [
    typed.trim() && words('filters.search_word', { typed: typed.trim() }),
    ...marks.map((mark) => words(markKeys[mark])),
    named(roleId, roles),
    named(placeId, places),
  ]
    .filter(Boolean)
    .join(' · ')
}

const nothingKeys: Readonly<Partial<Record<ItemMark, TextKey>>> = {
  open: 'filters.nothing.open',
  follow_up: 'filters.nothing.follow_up',
  without_evidence: 'filters.nothing.without_evidence',
  insufficient_evidence: 'filters.nothing.insufficient_evidence',
  with_note: 'filters.nothing.with_note',
  deviating: 'filters.nothing.deviating',
}

/** Why nothing is left: what a single choice means, or that all of them together are too much. */
export function wordNothing(choice: FilterChoice, words: Words): string {
  const { marks, roleId, placeId } = choice
  const typed = choice.typed.trim()
  const isAlone = marks.length + Number(typed !== '') === 1 && roleId === null && placeId === null
  const [mark] = marks
  if (isAlone && mark === undefined) return words('filters.nothing.search', { typed })
  return words((isAlone && mark && nothingKeys[mark]) || 'filters.nothing.combined')
}
