import type { HiddenReason, ShownGroup } from './rater-group-results.ts'

/** How many raters gave one item a level, in the groups that are told apart. */
export interface GroupCounts {
  readonly all: number
  readonly specialists: number
  readonly staff_council: number
}

type Shown = Readonly<Record<ShownGroup, HiddenReason | null>>

function reasonOf(count: number, rest: number, minimum: number): HiddenReason | null {
  if (count < minimum) return 'too_few_raters'
  return rest < minimum ? 'remainder_too_small' : null
}

/**
 * Decides for one item what may stand side by side without anything about fewer than `minimum` raters
 * following from it by subtraction. All raters are shown from `minimum` on; a group only if at least
 * as many others rated the item. Both groups are shown only if those in neither are none or enough:
 * otherwise the staff council, the smaller house, gives way. Source: docs/method.md §14
 */
export function mayBeShown(counts: GroupCounts, minimum: number): Shown {
  const { all, specialists, staff_council: council } = counts
  const neither = all - specialists - council
  const ofSpecialists = reasonOf(specialists, all - specialists, minimum)
  const ofCouncil = reasonOf(council, all - council, minimum)
  const singlesOutRest =
    ofSpecialists === null && ofCouncil === null && neither > 0 && neither < minimum
  return {
    all: all < minimum ? 'too_few_raters' : null,
    specialists: ofSpecialists,
    staff_council: singlesOutRest ? 'remainder_too_small' : ofCouncil,
  }
}
