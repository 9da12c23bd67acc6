import { doubleRatingOf, isRevealed, missingConsensusReasons } from '../agreement/double-rating.ts'
import { contradictionAt, isClear } from '../evidence/contradictions.ts'
import { evidenceProblems } from '../evidence/evidence-problems.ts'
import { evidenceSupport } from '../evidence/evidence-support.ts'
import { findingProblems } from '../findings/findings-in-order.ts'
import { findEntry } from '../instruments/entries.ts'
import type { InstrumentSnapshot, SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import { isInScope, type ScopedItem, scopeDimension } from '../scoring/items-in-scope.ts'
import { type Answers, openAnswer } from './answer.ts'
import { doubleRatingId } from './entries/independent-rating.ts'
import { lacksChangeReason } from './rate-answer.ts'
import type { VisitScope } from './visit.ts'
import type { EntriesOf } from './visit-entry.ts'

/** The first three keep a visit from being closed, the others are hints. */
export const closingCheckKinds = [
  'open_item',
  'change_reason_missing',
  'consensus_reason_missing',
  'double_rating_unfinished',
  'follow_up',
  'question',
  'insufficient_evidence',
  'contradiction',
  'finding_incomplete',
] as const
export type ClosingCheckKind = (typeof closingCheckKinds)[number]

export interface ClosingCheck {
  readonly kind: ClosingCheckKind
  /** Of the entry it is about: an indicator's id, a question's or a finding's. */
  readonly entryId: string
  /** Where to go; null for what belongs to no single indicator. */
  readonly indicatorId: string | null
  /** "D5.1"; empty without an indicator. */
  readonly code: string
  /** Of a free question or a finding; else empty. */
  readonly text: string
}

type CheckedContent = EntriesOf<
  | 'answer'
  | 'question'
  | 'evidence'
  | 'finding'
  | 'conversation'
  | 'conversation_note'
  | 'double_rating'
  | 'independent_rating'
  | 'consensus'
>

interface CheckedVisit {
  readonly visit: { readonly scope: VisitScope }
  readonly snapshot: InstrumentSnapshot
  readonly content: CheckedContent
}

const blockingKinds: readonly ClosingCheckKind[] = [
  'open_item',
  'change_reason_missing',
  'consensus_reason_missing',
]

/** Whether a check keeps the visit from being closed. */
export function isBlocking({ kind }: ClosingCheck): boolean {
  return blockingKinds.some((blocking) => blocking === kind)
}

/**
 * Indicators whose rating was changed after earlier results were seen, without a reason; whatever their
 * place in the visit, for comparison may look at all of them. Empty when every change has one.
 */
export function missingChangeReasons(answers: Answers): readonly string[] {
  return Object.entries(answers)
    .filter(([, answer]) => lacksChangeReason(answer))
    .map(([id]) => id)
}

function isInsufficient(
  { indicator }: ScopedItem,
  dimension: SnapshotDimension,
  content: CheckedContent,
): boolean {
  const answer = findEntry(content.answer, indicator.id) ?? openAnswer
  const support = evidenceSupport(indicator.id, dimension, content)
  return evidenceProblems(answer, dimension, support).length > 0
}

function hasClearContradiction(indicatorId: string, content: CheckedContent): boolean {
  const contradiction = contradictionAt(indicatorId, content)
  return contradiction !== null && isClear(contradiction)
}

function checksOfItem(
  item: ScopedItem,
  dimension: SnapshotDimension,
  content: CheckedContent,
  withoutConsensusReason: readonly string[],
): ClosingCheck[] {
  const { id, code } = item.indicator
  const answer = findEntry(content.answer, id)
  const isCounted = isInScope(item)
  const holds: readonly (readonly [ClosingCheckKind, boolean])[] = [
    ['open_item', isCounted && item.rating.status === 'open'],
    ['change_reason_missing', answer !== undefined && lacksChangeReason(answer)],
    ['consensus_reason_missing', withoutConsensusReason.includes(id)],
    ['follow_up', answer?.needsFollowUp === true],
    ['insufficient_evidence', isCounted && isInsufficient(item, dimension, content)],
    ['contradiction', isCounted && hasClearContradiction(id, content)],
  ]
  return holds
    .filter(([, isSo]) => isSo)
    .map(([kind]) => ({ kind, entryId: id, indicatorId: id, code, text: '' }))
}

function checksOfQuestions({ question }: CheckedContent): ClosingCheck[] {
  return Object.entries(question)
    .filter(([, { isAnswered }]) => !isAnswered)
    .map(([entryId, { text, indicatorIds }]) => ({
      kind: 'question',
      entryId,
      indicatorId: indicatorIds[0] ?? null,
      code: '',
      text,
    }))
}

function checksOfFindings({ finding: findings, evidence }: CheckedContent): ClosingCheck[] {
  return Object.entries(findings)
    .filter(([, finding]) => findingProblems(finding, evidence).length > 0)
    .map(([entryId, { clientWording, indicatorIds }]) => ({
      kind: 'finding_incomplete',
      entryId,
      indicatorId: indicatorIds[0] ?? null,
      code: '',
      text: clientWording,
    }))
}

function checksOfDoubleRating(content: CheckedContent): ClosingCheck[] {
  if (doubleRatingOf(content) === null || isRevealed(content)) return []
  const entryId = doubleRatingId
  return [{ kind: 'double_rating_unfinished', entryId, indicatorId: null, code: '', text: '' }]
}

/**
 * What to look at before a visit is closed, in the order of the kinds, then in catalogue order. Open
 * items, and changes and consensuses without a reason, block, everything else is a hint. Empty when nothing is left.
 * Source: docs/method.md §9, §14, §16
 */
export function closingChecks({ visit, snapshot, content }: CheckedVisit): readonly ClosingCheck[] {
  const withoutConsensusReason = missingConsensusReasons(content)
  const found = [
    ...snapshot.dimensions.flatMap((dimension) =>
      scopeDimension(dimension, visit.scope, content.answer).items.flatMap((item) =>
        checksOfItem(item, dimension, content, withoutConsensusReason),
      ),
    ),
    ...checksOfQuestions(content),
    ...checksOfDoubleRating(content),
    ...checksOfFindings(content),
  ]
  return closingCheckKinds.flatMap((kind) => found.filter((check) => check.kind === kind))
}
