import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import type { EvidenceType } from '../visits/entries/evidence.ts'
import type { EntriesOf } from '../visits/visit-entry.ts'

/** What stands behind one indicator: its own evidence and that of its dimension, and what was said of it. */
export interface EvidenceSupport {
  /** How many pieces there are of each type; a type without any is missing. A note counts as a conversation. */
  readonly pieces: ReadonlyMap<EvidenceType, number>
  /** Users or a migrant organisation have had their say, at least five people together. */
  readonly hasUsersVoice: boolean
}

export type SupportEntries = EntriesOf<'evidence' | 'conversation' | 'conversation_note'>

/** A smaller group could be people that somebody knows. */
const smallestGroup = 5

/** The instrument's roles of those whom the organisation is there for. */
const usersRoles: ReadonlySet<string> = new Set(['users', 'migrant-organisation'])

function notesOn(indicatorId: string, { conversation_note }: SupportEntries) {
  return Object.values(conversation_note).filter(
    ({ text, indicatorIds }) => text.trim() !== '' && indicatorIds.includes(indicatorId),
  )
}

function isUsersVoice(conversationId: string, { conversation }: SupportEntries): boolean {
  const held = conversation[conversationId]
  if (held === undefined || held.roleId === null || held.peopleCount === null) return false
  return usersRoles.has(held.roleId) && held.peopleCount >= smallestGroup
}

/**
 * What stands behind an indicator. Evidence counts by its types, not by its pieces: two documents are one
 * kind of source. How many people had their say is known only of a logged conversation. Empty without any.
 * Source: docs/method.md §16
 */
export function evidenceSupport(
  indicatorId: string,
  { id: dimensionId }: Pick<SnapshotDimension, 'id'>,
  entries: SupportEntries,
): EvidenceSupport {
  const linked = Object.values(entries.evidence).filter(
    ({ indicatorIds, dimensionIds }) =>
      indicatorIds.includes(indicatorId) || dimensionIds.includes(dimensionId),
  )
  const notes = notesOn(indicatorId, entries)
  return {
    pieces: counted([
      ...linked.map(({ type }) => type),
      ...notes.map(() => 'conversation' as const),
    ]),
    hasUsersVoice: notes.some(({ conversationId }) => isUsersVoice(conversationId, entries)),
  }
}

function counted(types: readonly EvidenceType[]): ReadonlyMap<EvidenceType, number> {
  const pieces = new Map<EvidenceType, number>()
  for (const type of types) pieces.set(type, (pieces.get(type) ?? 0) + 1)
  return pieces
}
