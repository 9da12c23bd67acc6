import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { foldForSearch, searchedWords } from '../search/fold-for-search.ts'
import type { EvidenceFile } from '../visits/entries/evidence-file.ts'
import type { EvidenceEntry } from '../visits/linked-evidence.ts'

/**
 * The evidence in which all words that were typed are found: in its own texts, in the names of its files or in
 * the codes of what it supports. All of it when nothing was typed.
 */
export function searchEvidence(
  all: readonly EvidenceEntry[],
  typed: string,
  files: Readonly<Record<string, EvidenceFile>>,
  { dimensions }: InstrumentSnapshot,
): readonly EvidenceEntry[] {
  const wanted = searchedWords(typed)
  if (wanted.length === 0) return all
  const codes = new Map(
    dimensions.flatMap((dimension) => [
      [dimension.id, dimension.code] as const,
      ...dimension.indicators.map(({ id, code }) => [id, code] as const),
    ]),
  )
  return all.filter(({ id, evidence }) => {
    const { title, place, passage, note, indicatorIds, dimensionIds } = evidence
    const names = Object.values(files).flatMap((file) => (file.evidenceId === id ? file.name : []))
    const supported = [...indicatorIds, ...dimensionIds].map((one) => codes.get(one) ?? '')
    const text = foldForSearch([title, place, passage, note, ...names, ...supported].join('\n'))
    return wanted.every((word) => text.includes(word))
  })
}
