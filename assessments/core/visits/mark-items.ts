import { consensusNeedsReason } from '../agreement/consensus-needs-reason.ts'
import { isRevealed } from '../agreement/double-rating.ts'
import { evidenceProblems } from '../evidence/evidence-problems.ts'
import { evidenceSupport } from '../evidence/evidence-support.ts'
import { findEntry } from '../instruments/entries.ts'
import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import { isInScope, type ScopedItem } from '../scoring/items-in-scope.ts'
import { openAnswer, type Rating } from './answer.ts'
import { independentRatingId } from './entries/independent-rating.ts'
import type { EntriesOf } from './visit-entry.ts'

/** What a consultant looks for among the items of a visit. */
export const itemMarks = [
  'open',
  'follow_up',
  'without_evidence',
  'insufficient_evidence',
  'with_note',
  'deviating',
  'minimum',
  'core',
] as const
export type ItemMark = (typeof itemMarks)[number]

export interface DimensionItems {
  readonly dimension: SnapshotDimension
  readonly items: readonly ScopedItem[]
}

export interface MarkedItem extends ScopedItem {
  readonly marks: ReadonlySet<ItemMark>
}

export interface MarkedDimension {
  readonly dimension: SnapshotDimension
  readonly items: readonly MarkedItem[]
}

type MarkingEntries = EntriesOf<
  | 'answer'
  | 'self_answer'
  | 'evidence'
  | 'conversation'
  | 'conversation_note'
  | 'double_rating'
  | 'independent_rating'
>

/** Says of every item what can be looked for. */
export function markItems(
  dimensions: readonly DimensionItems[],
  entries: MarkingEntries,
): readonly MarkedDimension[] {
  return dimensions.map(({ dimension, items }) => ({
    dimension,
    items: items.map((item) => ({ ...item, marks: marksOf(item, dimension, entries) })),
  }))
}

function marksOf(
  item: ScopedItem,
  dimension: SnapshotDimension,
  entries: MarkingEntries,
): ReadonlySet<ItemMark> {
  const { indicator, rating } = item
  const answer = findEntry(entries.answer, indicator.id) ?? openAnswer
  const support = evidenceSupport(indicator.id, dimension, entries)
  const isMarked: Readonly<Record<ItemMark, boolean>> = {
    open: isInScope(item) && rating.status === 'open',
    follow_up: answer.needsFollowUp,
    without_evidence: support.pieces.size === 0,
    insufficient_evidence:
      isInScope(item) && evidenceProblems(answer, dimension, support).length > 0,
    with_note: answer.note.trim() !== '',
    deviating: isDeviating(indicator.id, rating, entries),
    minimum: indicator.minimum,
    core: indicator.core,
  }
  return new Set(itemMarks.filter((mark) => isMarked[mark]))
}

/**
 * Whether two views of an item lie far apart: the organisation's and the consultants', or those of two
 * consultants. The latter stay unsaid until both have finished, so that neither is led by the other.
 */
function isDeviating(indicatorId: string, external: Rating, entries: MarkingEntries): boolean {
  const self = findEntry(entries.self_answer, indicatorId)?.rating
  const ratingBy = (seat: 'first' | 'second') =>
    findEntry(entries.independent_rating, independentRatingId(seat, indicatorId))?.rating
  return (
    liesFarFrom(external, self) ||
    (isRevealed(entries) && liesFarFrom(ratingBy('first'), ratingBy('second')))
  )
}

function liesFarFrom(one: Rating | undefined, other: Rating | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (one.status === 'open' || other.status === 'open') return false
  return consensusNeedsReason(one, other)
}
