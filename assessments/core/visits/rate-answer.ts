import type { Answer, Rating } from './answer.ts'

export function isSameRating(a: Rating, b: Rating): boolean {
  if (a.status === 'rated') return b.status === 'rated' && a.level === b.level
  if (a.status === 'open') return b.status === 'open'
  return a.status === b.status && 'reason' in b && a.reason === b.reason
}

/**
 * Gives an answer a rating. The first one is made blind when earlier results are shown only after it; it
 * is kept, and a rating that differs from it later is a change that wants a reason. Going back to the
 * blind rating takes the reason away. Source: docs/method.md §9
 *
 * @param revealsEarlier whether earlier results appear once there is a rating
 */
export function rateAnswer(answer: Answer, rating: Rating, revealsEarlier: boolean): Answer {
  const isFirst = answer.blindRating === null && revealsEarlier && rating.status !== 'open'
  if (isFirst) return { ...answer, rating, blindRating: rating }
  const isBack = answer.blindRating !== null && isSameRating(rating, answer.blindRating)
  return { ...answer, rating, changeReason: isBack ? null : answer.changeReason }
}

/** Whether a rating differs from the one made before earlier results were shown. */
export function isChangedAfterReveal({ rating, blindRating }: Answer): boolean {
  return blindRating !== null && rating.status !== 'open' && !isSameRating(rating, blindRating)
}

/** A change after the reveal that nobody has given a reason for. */
export function lacksChangeReason(answer: Answer): boolean {
  return isChangedAfterReveal(answer) && answer.changeReason === null
}
