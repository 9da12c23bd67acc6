import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { entryIn, type VisitContent } from '../entries/visit-content.ts'

/**
 * The indicator to go to after a step was undone or redone; null when the entry belongs to none. Evidence
 * and what was said lead to the indicator whose link has come or gone, else to the current one, else to its first.
 */
export function affectedIndicator(
  change: EntryChange,
  before: VisitContent,
  currentId: string | null,
): string | null {
  if (change.kind === 'answer' || change.kind === 'self_answer') return change.id
  if (change.kind === 'consensus') return change.id
  if (change.kind !== 'evidence' && change.kind !== 'conversation_note') return null
  const had = entryIn(before, change.kind, change.id)?.indicatorIds ?? []
  const has = change.value?.indicatorIds ?? []
  const moved = [...has.filter((id) => !had.includes(id)), ...had.filter((id) => !has.includes(id))]
  const candidates = moved.length > 0 ? moved : has
  const isHere = currentId !== null && candidates.includes(currentId)
  return isHere ? currentId : (candidates[0] ?? null)
}
