import { doubleRatingOf, isRevealed, missingConsensusReasons } from '../agreement/double-rating.ts'
import { contradictionAt, isClear } from '../evidence/contradictions.ts'
import { evidenceProblems } from '../evidence/evidence-problems.ts'
import { evidenceSupport } from '../evidence/evidence-support.ts'
import { findingProblems } from '../findings/findings-in-order.ts'
import { findEntry } from '../instruments/entries.ts'
import type { InstrumentSnapshot, SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import { isInScope, type ScopedItem, scopeDimension } from '../scoring/items-in-scope.ts'
import { guessLanguage } from '../texts/guess-language.ts'
import type { Language } from '../texts/localized.ts'
import { type Answer, type Answers, openAnswer } from './answer.ts'
import type { Finding } from './entries/finding.ts'
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
  'wording_missing',
  'other_language',
] as const
export type ClosingCheckKind = (typeof closingCheckKinds)[number]

export interface ClosingCheck {
  readonly kind: ClosingCheckKind
  /** What it is about; null for something of the visit as a whole. */
  readonly entryKind: 'answer' | 'question' | 'finding' | null
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

/** What was noted of a rating and would reach nobody outside the team. */
function hasOnlyNote({ rating, note, clientWording }: Answer): boolean {
  return rating.status === 'rated' && note.trim() !== '' && clientWording.trim() === ''
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
    ['wording_missing', isCounted && answer !== undefined && hasOnlyNote(answer)],
  ]
  return holds
    .filter(([, isSo]) => isSo)
    .map(([kind]) => ({ kind, entryKind: 'answer', entryId: id, indicatorId: id, code, text: '' }))
}

function checksOfQuestions({ question }: CheckedContent): ClosingCheck[] {
  return Object.entries(question)
    .filter(([, { isAnswered }]) => !isAnswered)
    .map(([entryId, { text, indicatorIds }]) => ({
      kind: 'question',
      entryKind: 'question',
      entryId,
      indicatorId: indicatorIds[0] ?? null,
      code: '',
      text,
    }))
}

function checkOfFinding(kind: ClosingCheckKind, entryId: string, finding: Finding): ClosingCheck {
  const { clientWording, indicatorIds } = finding
  const indicatorId = indicatorIds[0] ?? null
  return { kind, entryKind: 'finding', entryId, indicatorId, code: '', text: clientWording }
}

function checksOfFindings({ finding: findings, evidence }: CheckedContent): ClosingCheck[] {
  return Object.entries(findings)
    .filter(([, finding]) => findingProblems(finding, evidence).length > 0)
    .map(([entryId, finding]) => checkOfFinding('finding_incomplete', entryId, finding))
}

/** A text that the client reads, with the check that names it. */
interface ClientText {
  readonly text: string
  readonly check: ClosingCheck
}

function clientTexts(
  { dimensions }: InstrumentSnapshot,
  { answer, finding: findings }: CheckedContent,
): readonly ClientText[] {
  const kind = 'other_language'
  const ofAnswers = dimensions
    .flatMap(({ indicators }) => indicators)
    .map(({ id, code }): ClientText => {
      const text = findEntry(answer, id)?.clientWording ?? ''
      return {
        text,
        check: { kind, entryKind: 'answer', entryId: id, indicatorId: id, code, text: '' },
      }
    })
  const ofFindings = Object.entries(findings).map(([entryId, finding]) => ({
    text: `${finding.clientWording}\n${finding.recommendation}`,
    check: checkOfFinding(kind, entryId, finding),
  }))
  return [...ofAnswers, ...ofFindings]
}

/**
 * Texts for the client in another language than most of them: left over from a draft. Where there are as many
 * of one as of the other, German is taken to be meant.
 */
function checksOfLanguage(texts: readonly ClientText[]): ClosingCheck[] {
  const told = texts.map((one) => ({ ...one, language: guessLanguage(one.text) }))
  const count = (language: Language) => told.filter((one) => one.language === language).length
  const meant: Language = count('en') > count('de') ? 'en' : 'de'
  return told
    .filter(({ language }) => language !== null && language !== meant)
    .map(({ check }) => check)
}

function checksOfDoubleRating(content: CheckedContent): ClosingCheck[] {
  if (doubleRatingOf(content) === null || isRevealed(content)) return []
  const entryId = doubleRatingId
  return [
    {
      kind: 'double_rating_unfinished',
      entryKind: null,
      entryId,
      indicatorId: null,
      code: '',
      text: '',
    },
  ]
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
    ...checksOfLanguage(clientTexts(snapshot, content)),
  ]
  return closingCheckKinds.flatMap((kind) => found.filter((check) => check.kind === kind))
}
