import type { Answer, Level, Rating } from './answer.ts'
import type { EarlierResult } from './earlier-results.ts'

/** Whether two ratings say the same: the same level, or the same status for the same reason. */
export function isSameRating(a: Rating, b: Rating): boolean {
  if (a.status === 'rated') return b.status === 'rated' && a.level === b.level
  if (a.status === 'open') return b.status === 'open'
  return a.status === b.status && 'reason' in b && a.reason === b.reason
}

/**
 * Gives an answer a rating. The first one is made blind when earlier results are shown only after it; it
 * is kept, and a rating that differs from it later is a change that wants a reason. A rating that stood
 * already when earlier results came to be shown is kept in its place. Going back to the kept rating takes
 * the reason away. Source: docs/method.md §9
 *
 * @param revealsEarlier whether earlier results appear once there is a rating
 */
export function rateAnswer(answer: Answer, rating: Rating, revealsEarlier: boolean): Answer {
  if (answer.blindRating === null && revealsEarlier) return firstRevealed(answer, rating)
  const isBack = answer.blindRating !== null && isSameRating(rating, answer.blindRating)
  return { ...answer, rating, changeReason: isBack ? null : answer.changeReason }
}

function firstRevealed(answer: Answer, rating: Rating): Answer {
  const shownBeside = answer.rating.status === 'open' ? rating : answer.rating
  return { ...answer, rating, blindRating: shownBeside.status === 'open' ? null : shownBeside }
}

/** Whether a rating differs from the one made before earlier results were shown. */
export function isChangedAfterReveal({ rating, blindRating }: Answer): boolean {
  return blindRating !== null && rating.status !== 'open' && !isSameRating(rating, blindRating)
}

/** A change after the reveal that nobody has given a reason for. */
export function lacksChangeReason(answer: Answer): boolean {
  return isChangedAfterReveal(answer) && answer.changeReason === null
}

/** Whether a reason for a change is due, may be given, or has no place. */
export type ReasonNeed = 'required' | 'offered' | 'none'

/**
 * A rating changed after earlier results were shown needs a reason. One that was made with them in sight
 * may have one where its level differs from the last visit's. Source: docs/method.md §9
 *
 * @param earlier what earlier visits say about the indicator, oldest first
 */
export function changeReasonNeed(answer: Answer, earlier: readonly EarlierResult[]): ReasonNeed {
  if (isChangedAfterReveal(answer)) return 'required'
  const { rating, blindRating } = answer
  const lastLevel = lastLevelOf(earlier)
  const differs = rating.status === 'rated' && lastLevel !== null && rating.level !== lastLevel
  return blindRating === null && differs ? 'offered' : 'none'
}

function lastLevelOf(earlier: readonly EarlierResult[]): Level | null {
  const rating = earlier.findLast((result) => result.rating.status === 'rated')?.rating
  return rating?.status === 'rated' ? rating.level : null
}

/** What stands beside a rating, or appears once it is made. */
export interface BesideRating {
  readonly isBlind: boolean
  readonly earlier: readonly EarlierResult[]
  /** The value that the organisation has agreed on. */
  readonly self: Rating
}

/**
 * Gives an answer a rating with earlier results or the organisation's own view beside it or about to be. A
 * reason that has no place any more is taken away, so that comparison does not leave the item out because
 * of it. Source: docs/method.md §9
 */
export function rateBesideEarlier(
  answer: Answer,
  rating: Rating,
  { isBlind, earlier, self }: BesideRating,
): Answer {
  const revealsSomething = earlier.length > 0 || self.status !== 'open'
  const rated = rateAnswer(answer, rating, isBlind && revealsSomething)
  const hasPlace = changeReasonNeed(rated, earlier) !== 'none'
  return hasPlace ? rated : { ...rated, changeReason: null }
}
