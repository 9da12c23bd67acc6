import { findEntry } from '../instruments/entries.ts'
import type { SnapshotDimension, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import {
  isInScope,
  itemsInScope,
  type ScopedItem,
  scopeDimension,
} from '../scoring/items-in-scope.ts'
import type { Language } from '../texts/localized.ts'
import type { Answers, Level } from './answer.ts'
import type { Question } from './entries/question.ts'
import type { AssessedVisit } from './visit.ts'

export type TalkPointKind = 'strength' | 'follow_up' | 'not_assessed' | 'question'

/** One point of the closing talk. It carries no code, no level and no points, so that none can be shown. */
export interface TalkPoint {
  /** Unlike any other point of the same talk. */
  readonly id: string
  readonly kind: TalkPointKind
  /** The criterion's title; empty for a question that was noted freely. */
  readonly title: string
  readonly text: string
}

export interface StrengthsOfDimension {
  readonly dimensionId: string
  readonly name: string
  readonly points: readonly TalkPoint[]
}

export interface ClosingTalk {
  /** Only dimensions with a strength, in catalogue order. */
  readonly strengths: readonly StrengthsOfDimension[]
  readonly openQuestions: readonly TalkPoint[]
}

interface TalkInput extends Pick<AssessedVisit, 'snapshot' | 'scope'> {
  readonly answers: Answers
  readonly questions: Readonly<Record<string, Question>>
  readonly language: Language
}

const lowestLevelOfStrength: Level = 3

function isStrength(item: ScopedItem): boolean {
  const { rating } = item
  return isInScope(item) && rating.status === 'rated' && rating.level >= lowestLevelOfStrength
}

function strengthOf(indicator: SnapshotIndicator, answers: Answers, language: Language): TalkPoint {
  const { title, strength } = indicator.texts[language]
  const wording = findEntry(answers, indicator.id)?.clientWording.trim() ?? ''
  return { id: `strength/${indicator.id}`, kind: 'strength', title, text: wording || strength }
}

function strengthsOf(dimension: SnapshotDimension, input: TalkInput): StrengthsOfDimension {
  const { scope, answers, language } = input
  return {
    dimensionId: dimension.id,
    name: dimension.name[language],
    points: scopeDimension(dimension, scope, answers)
      .items.filter(isStrength)
      .map(({ indicator }) => strengthOf(indicator, answers, language)),
  }
}

/** What an item leaves to be asked; a follow-up that was not assessed either is one question, not two. */
function questionOf(
  { indicator, rating }: ScopedItem,
  { answers, language }: TalkInput,
): TalkPoint[] {
  const { title, question: text } = indicator.texts[language]
  const point = (kind: TalkPointKind) => [{ id: `${kind}/${indicator.id}`, kind, title, text }]
  if (findEntry(answers, indicator.id)?.needsFollowUp) return point('follow_up')
  return rating.status === 'not_assessed' ? point('not_assessed') : []
}

function notedQuestions(questions: TalkInput['questions']): TalkPoint[] {
  return Object.entries(questions)
    .filter(([, { isAnswered }]) => !isAnswered)
    .map(([id, { text }]) => ({ id: `question/${id}`, kind: 'question', title: '', text }))
}

/**
 * First impressions for the end of the day on site, without any number: what is carried well (rated
 * level 3 or 4, in the client's wording or else the instrument's), and what is still to be asked
 * (follow-ups, items not assessed, questions without an answer). Internal notes are never read.
 * Both lists are empty while nothing is rated or asked. Source: domain §3, closing talk
 */
export function closingTalk(input: TalkInput): ClosingTalk {
  return {
    strengths: input.snapshot.dimensions
      .map((dimension) => strengthsOf(dimension, input))
      .filter(({ points }) => points.length > 0),
    openQuestions: [
      ...itemsInScope(input).flatMap((item) => questionOf(item, input)),
      ...notedQuestions(input.questions),
    ],
  }
}
