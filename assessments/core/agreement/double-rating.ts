import { findEntry } from '../instruments/entries.ts'
import type { InstrumentSnapshot, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import { isInScope, scopeDimension } from '../scoring/items-in-scope.ts'
import { type Answer, type Answers, openAnswer, type Rating } from '../visits/answer.ts'
import type { Consensus } from '../visits/entries/consensus.ts'
import {
  type DoubleRating,
  doubleRatingId,
  type RaterSeat,
} from '../visits/entries/independent-rating.ts'
import { isSameRating } from '../visits/rate-answer.ts'
import type { VisitScope } from '../visits/visit.ts'
import type { EntriesOf } from '../visits/visit-entry.ts'
import { consensusNeedsReason } from './consensus-needs-reason.ts'
import { type RaterAgreement, raterAgreement } from './rater-agreement.ts'

type DoubleRated = EntriesOf<'double_rating' | 'independent_rating' | 'consensus' | 'answer'>

/** Whether a visit is rated twice, and how far that is; null when it is not. */
export function doubleRatingOf({
  double_rating,
}: Pick<DoubleRated, 'double_rating'>): DoubleRating | null {
  return findEntry(double_rating, doubleRatingId) ?? null
}

/** Both have finished: from now on either may see what the other has rated, and nothing of it may change. */
export function isRevealed(entries: Pick<DoubleRated, 'double_rating'>): boolean {
  const double = doubleRatingOf(entries)
  return double?.isFirstFinished === true && double.isSecondFinished
}

/** What was rated on one seat, as answers; an item that is missing is open. */
export function answersOfSeat(
  { independent_rating }: Pick<DoubleRated, 'independent_rating'>,
  seat: RaterSeat,
): Answers {
  return Object.fromEntries(
    Object.values(independent_rating)
      .filter((each) => each.seat === seat)
      .map(({ indicatorId, rating, note }) => [indicatorId, { ...openAnswer, rating, note }]),
  )
}

/** An item of a visit that two have rated. */
export interface ConsensusRow {
  readonly indicator: SnapshotIndicator
  readonly first: Rating
  readonly second: Rating
  /** What either wrote down for the talk; empty for nothing. */
  readonly firstNote: string
  readonly secondNote: string
  /** Nothing to talk about: the consensus is what both have said. */
  readonly isEqual: boolean
  readonly needsReason: boolean
  /** null while they have not agreed. */
  readonly consensus: Consensus | null
}

const ratingIn = (answers: Answers, id: string) => (findEntry(answers, id) ?? openAnswer).rating

function agreedAnswers({ consensus }: Pick<DoubleRated, 'consensus'>): Answers {
  return Object.fromEntries(
    Object.entries(consensus).map(([id, { rating }]) => [id, { ...openAnswer, rating }]),
  )
}

/**
 * The items to agree on, in catalogue order: those in scope by what is agreed (in a Kurzcheck an item moves
 * up for one that is agreed not to be applicable), and every other one that both have rated. Items that
 * are open for both are listed with nothing to say. Empty when the visit is not rated twice or one is not
 * finished. Source: docs/method.md §14
 */
export function consensusRows(
  { snapshot, scope }: { readonly snapshot: InstrumentSnapshot; readonly scope: VisitScope },
  entries: DoubleRated,
): readonly ConsensusRow[] {
  if (!isRevealed(entries)) return []
  const [first, second] = [answersOfSeat(entries, 'first'), answersOfSeat(entries, 'second')]
  const agreed = agreedAnswers(entries)
  return snapshot.dimensions.flatMap((dimension) =>
    scopeDimension(dimension, scope, agreed)
      .items.filter(
        (item) =>
          isInScope(item) ||
          [first, second].every((seat) => ratingIn(seat, item.indicator.id).status !== 'open'),
      )
      .map(({ indicator }) => {
        const ratings = {
          first: ratingIn(first, indicator.id),
          second: ratingIn(second, indicator.id),
        }
        return {
          indicator,
          ...ratings,
          firstNote: findEntry(first, indicator.id)?.note ?? '',
          secondNote: findEntry(second, indicator.id)?.note ?? '',
          isEqual: isSameRating(ratings.first, ratings.second),
          needsReason: consensusNeedsReason(ratings.first, ratings.second),
          consensus: findEntry(entries.consensus, indicator.id) ?? null,
        }
      }),
  )
}

/** Whether an agreed item still lacks the reason that it needs. */
export function lacksReason({ needsReason, consensus }: ConsensusRow): boolean {
  return needsReason && consensus !== null && consensus.reason.trim() === ''
}

/** Whether the official rating is another one than the two had agreed on. */
export function departsFromConsensus(answer: Answer, consensus: Consensus | undefined): boolean {
  return consensus !== undefined && !isSameRating(answer.rating, consensus.rating)
}

/**
 * The items that a reason is missing for: why two who had rated far apart agreed on their rating, or why the
 * rating was changed after they had. Empty without a double rating. Source: docs/method.md §14
 */
export function missingConsensusReasons(entries: DoubleRated): readonly string[] {
  const [first, second] = [answersOfSeat(entries, 'first'), answersOfSeat(entries, 'second')]
  return Object.entries(entries.consensus)
    .filter(([id, consensus]) => {
      const answer = findEntry(entries.answer, id) ?? openAnswer
      const liesFar = consensusNeedsReason(ratingIn(first, id), ratingIn(second, id))
      const isChanged = departsFromConsensus(answer, consensus)
      return (
        (liesFar && consensus.reason.trim() === '') ||
        (isChanged && answer.consensusReason.trim() === '')
      )
    })
    .map(([id]) => id)
}

/** How far the two agree, over the whole visit; null until both have finished. */
export function agreementOf(
  entries: Pick<DoubleRated, 'double_rating' | 'independent_rating'>,
): RaterAgreement | null {
  if (!isRevealed(entries)) return null
  const ratingsOf = (seat: RaterSeat) =>
    Object.fromEntries(
      Object.entries(answersOfSeat(entries, seat)).map(([id, { rating }]) => [id, rating]),
    )
  return raterAgreement(ratingsOf('first'), ratingsOf('second'))
}
