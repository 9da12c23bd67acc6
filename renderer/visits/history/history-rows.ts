import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { foldForSearch, searchedWords } from '../../../assessments/core/search/fold-for-search.ts'
import type { Language } from '../../../assessments/core/texts/localized.ts'
import type { EntryRevision } from '../../../assessments/core/visits/visit-entry.ts'
import type { VisitEvent } from '../../../assessments/core/visits/visit-event.ts'
import type { Words } from '../../texts/text-key.ts'
import { nameOfEntry, wordChange } from './word-change.ts'

export type HistoryRow =
  | { readonly of: 'entry'; readonly sequence: number; readonly revision: EntryRevision }
  | { readonly of: 'visit'; readonly sequence: number; readonly event: VisitEvent }

/**
 * Changes and events of a visit in one order, newest first. An event from before the changes that have
 * been read so far waits for its page.
 *
 * @param isWhole whether the oldest change has been read
 */
export function historyRows(
  revisions: readonly EntryRevision[],
  events: readonly VisitEvent[],
  isWhole: boolean,
): readonly HistoryRow[] {
  const oldest = isWhole ? 0 : (revisions.at(-1)?.sequence ?? 0)
  const ofVisit = events
    .filter(({ sequence }) => sequence > oldest)
    .map((event) => ({ of: 'visit' as const, sequence: event.sequence, event }))
  const ofEntries = revisions.map((revision) => ({
    of: 'entry' as const,
    sequence: revision.sequence,
    revision,
  }))
  return [...ofEntries, ...ofVisit].sort((a, b) => b.sequence - a.sequence)
}

/** Whether every searched word stands somewhere in what a row says. */
export function saysAllWords(said: readonly string[], search: string): boolean {
  const folded = foldForSearch(said.join(' '))
  return searchedWords(search).every((word) => folded.includes(word))
}

export const eventKeys = {
  closed: 'visits.history.closed',
  reopened: 'visits.history.reopened',
  moved: 'visits.history.moved',
} as const satisfies Record<VisitEvent['kind'], string>

/** Everything that a row shows, except the time. */
export function saidInRow(
  row: HistoryRow,
  snapshot: InstrumentSnapshot,
  language: Language,
  words: Words,
): readonly string[] {
  if (row.of === 'visit') {
    const { kind, reason, doneBy } = row.event
    return [words('visits.history.visit'), words(eventKeys[kind]), reason, doneBy]
  }
  const { revision } = row
  return [
    nameOfEntry(revision, snapshot, language, words),
    revision.changedBy,
    ...wordChange(revision, words),
  ]
}
