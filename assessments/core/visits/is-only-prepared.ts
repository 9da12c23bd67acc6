import type { StoredEntries, StoredEntryKind } from './visit-entry.ts'

/** What was only planned; anything found out on site is of another kind. */
const kindsOfPreparation: readonly StoredEntryKind[] = [
  'engagement',
  'agenda_item',
  'document_request',
  'question',
  'key_figure',
  'finding',
]

/**
 * Whether a visit's entries hold nothing but its plan. A row of the key figures is
 * plan until it has a number, and a finding that was taken over until somebody has looked again.
 */
export function isOnlyPrepared(entries: StoredEntries): boolean {
  const kinds = Object.keys(entries) as StoredEntryKind[]
  const used = kinds.filter((kind) => Object.keys(entries[kind]).length > 0)
  const figures = Object.values(entries.key_figure)
  return (
    used.every((kind) => kindsOfPreparation.includes(kind)) &&
    figures.every(({ count, total }) => count === null && total === null) &&
    Object.values(entries.finding).every(({ state }) => state === null)
  )
}
