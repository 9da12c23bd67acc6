import type { Rating } from '../visits/answer.ts'
import { isWideSpread } from './level-spread.ts'

/**
 * Whether the consensus of two consultants on an item needs a reason: another status, or levels that
 * lie 2 or more apart. Two different reasons for the same status need none. Source: docs/method.md §14
 */
export function consensusNeedsReason(first: Rating, second: Rating): boolean {
  if (first.status === 'rated' && second.status === 'rated')
    return isWideSpread(first.level, second.level)
  return first.status !== second.status
}
