import type { SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import { isInScope } from '../scoring/items-in-scope.ts'
import type { VisitScore } from '../scoring/visit-score.ts'
import type { Finding } from '../visits/entries/finding.ts'
import type { PriorityChoice } from '../visits/entries/priority-choice.ts'
import type { EntriesOf } from '../visits/visit-entry.ts'
import { type Priority, ratedItems, suggestPriorities } from './suggest-priorities.ts'

/** A priority with what the consultants have said of its place; null when the suggestion stands. */
export interface AgreedPriority extends Priority {
  readonly choice: PriorityChoice | null
}

export interface AgreedPriorities {
  readonly priorities: readonly AgreedPriority[]
  /** What the order would hold, and why it does not: a decision, or null for what only the law can change. */
  readonly leftOut: readonly AgreedPriority[]
  /** "zu klären": items that could not be assessed, in catalogue order. */
  readonly unclear: readonly SnapshotIndicator[]
}

type PriorityEntries = EntriesOf<'finding' | 'priority_choice'>

/** Findings that ask for something; a strength asks for nothing. */
function askingFindings(indicatorId: string, { finding }: PriorityEntries): readonly Finding[] {
  return Object.values(finding).filter(
    ({ kind, indicatorIds }) => kind !== 'strength' && indicatorIds.includes(indicatorId),
  )
}

/** Whether all that was found there can only be changed by the law. */
function isUpToTheLaw(indicatorId: string, entries: PriorityEntries): boolean {
  const found = askingFindings(indicatorId, entries)
  return found.length > 0 && found.every(({ influence }) => influence === 'legal')
}

function unclearItems(score: VisitScore): readonly SnapshotIndicator[] {
  return score.dimensions.flatMap(({ items }) =>
    items
      .filter((item) => isInScope(item) && item.rating.status === 'not_assessed')
      .map(({ indicator }) => indicator),
  )
}

/**
 * Where to begin: the suggested order, changed by what the consultants have decided with a reason. What they
 * put first comes before everything else, among itself in the suggested order, also when it has reached the
 * target. What only the law can change is left out unless they put it first. Empty while nothing is rated.
 * Source: docs/method.md §13
 */
export function agreedPriorities(
  score: VisitScore,
  entries: PriorityEntries,
  targetLevel?: Parameters<typeof suggestPriorities>[1],
): AgreedPriorities {
  const choiceOf = (id: string) => entries.priority_choice[id] ?? null
  const suggested = suggestPriorities(score, targetLevel)
  const raised = ratedItems(score)
    .filter(({ indicator }) => choiceOf(indicator.id)?.place === 'first')
    .filter(({ indicator }) => !suggested.some((one) => one.indicator.id === indicator.id))
    .map((item) => ({ ...item, value: 0, urgent: false }))
  const all = [...suggested, ...raised].map((item) => ({
    ...item,
    choice: choiceOf(item.indicator.id),
  }))
  const isFirst = ({ choice }: AgreedPriority) => choice?.place === 'first'
  const isLeftOut = (item: AgreedPriority) =>
    item.choice?.place === 'out' || (!isFirst(item) && isUpToTheLaw(item.indicator.id, entries))
  const kept = all.filter((item) => !isLeftOut(item))
  return {
    priorities: [...kept.filter(isFirst), ...kept.filter((item) => !isFirst(item))],
    leftOut: all.filter(isLeftOut),
    unclear: unclearItems(score),
  }
}

/** How the place of an item is worked out: w · W · missing levels. Source: docs/method.md §13 */
export function missingLevels({ value, indicator, dimension }: Priority): number {
  return value / (indicator.weight * dimension.weight)
}
