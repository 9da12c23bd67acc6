import type { Fraction } from '../scoring/fraction.ts'

/** What can be shown of single raters: all of them together, or one of two groups. Never leadership. */
export type ShownGroup = 'all' | 'specialists' | 'staff_council'

/** Why nothing is shown: fewer raters than may be shown, or too few left over beside them. */
export type HiddenReason = 'too_few_raters' | 'remainder_too_small'

export interface LevelSpread {
  readonly lowest: number
  readonly highest: number
}

export type GroupItemResult =
  | {
      readonly indicatorId: string
      readonly hidden: null
      /** How many of the group gave this item a level. */
      readonly raters: number
      /** Mean level, 0–4. */
      readonly mean: Fraction
      /** Null where fewer raters than a spread needs stand behind it, or are left over beside it. */
      readonly spread: LevelSpread | null
    }
  | { readonly indicatorId: string; readonly hidden: HiddenReason }

export interface RaterGroupResult {
  readonly group: ShownGroup
  /** The staff council has too few raters to be shown, and counts here. */
  readonly includesStaffCouncil: boolean
  /** In the order asked for. */
  readonly items: readonly GroupItemResult[]
}
