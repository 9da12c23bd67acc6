import type { Level, Rating } from '../visits/answer.ts'
import { isInScope, type ScopedItem } from './items-in-scope.ts'
import type { LevelCap, MinimumRequirement, MinimumRequirementState } from './visit-score.ts'

/** Highest level label by what the minimum requirement was rated: index 0 for level 0, index 1 for level 1. */
export type MinimumRequirementCaps = readonly Level[]

function stateOf(
  rating: Rating,
  inScope: boolean,
  caps: MinimumRequirementCaps,
): MinimumRequirementState {
  if (!inScope) return 'not_checked'
  if (rating.status === 'not_applicable') return 'not_applicable'
  if (rating.status !== 'rated') return 'not_checked'
  return caps[rating.level] === undefined ? 'met' : 'not_met'
}

/**
 * How the dimension's minimum requirement (★) stands. One that is not applicable neither caps nor
 * is replaced. @returns null when the dimension has none. Source: docs/method.md §6
 */
export function assessMinimumRequirement(
  items: readonly ScopedItem[],
  caps: MinimumRequirementCaps,
): MinimumRequirement | null {
  const item = items.find(({ indicator }) => indicator.minimum)
  if (item === undefined) return null
  const { indicator, rating } = item
  const state = stateOf(rating, isInScope(item), caps)
  const isRated = state !== 'not_checked' && rating.status === 'rated'
  return { indicator, state, rated: isRated ? rating.level : null }
}

/** The cap that a minimum requirement puts on a level, null when the level stays. Source: docs/method.md §6 */
export function capLevel(
  level: Level,
  requirement: MinimumRequirement | null,
  caps: MinimumRequirementCaps,
): LevelCap | null {
  if (requirement === null || requirement.rated === null) return null
  const highestLevel = caps[requirement.rated]
  if (highestLevel === undefined || highestLevel >= level) return null
  return { indicator: requirement.indicator, rated: requirement.rated, highestLevel }
}
