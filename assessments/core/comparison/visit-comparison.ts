import type { SnapshotDimension, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { DimensionScore, DimensionStatus, VisitScore } from '../scoring/visit-score.ts'
import type { Level, Rating } from '../visits/answer.ts'

export type VisitSide = 'earlier' | 'later'

/** In each of two visits. */
export interface BothVisits<Value> {
  readonly earlier: Value
  readonly later: Value
}

export const changeClasses = ['improved', 'worsened', 'no_reliable_change'] as const
export type ChangeClass = (typeof changeClasses)[number]

export type Tendency = 'up' | 'down'

/** Schritt (one level) or deutlich (two and more). */
export type ItemChangeSize = 'none' | 'step' | 'marked'

/** An item with the same comparison key, in scope and rated in both visits. */
export interface MatchedItem {
  readonly comparisonKey: string
  readonly indicator: BothVisits<SnapshotIndicator>
  readonly level: BothVisits<Level>
  /** later − earlier, in levels, −4 to 4. */
  readonly change: number
  readonly size: ItemChangeSize
}

export const leftOutCauses = [
  'missing',
  'outside_scope',
  'not_applicable',
  'not_assessed',
  'open',
  'new_information',
  'other_interpretation',
] as const
/** 'missing': the visit's instrument holds no item with this comparison key in this dimension. */
export type LeftOutCause = (typeof leftOutCauses)[number]

/** An item in scope in at least one of the visits that could not be matched. */
export interface LeftOutItem {
  readonly comparisonKey: string
  /** The later visit's item, else the earlier one's. */
  readonly indicator: SnapshotIndicator
  /** Null where the item is missing. */
  readonly rating: BothVisits<Rating | null>
  /** At least one; at most one per visit. */
  readonly causes: readonly { readonly visit: VisitSide; readonly cause: LeftOutCause }[]
}

export type NotComparableReason =
  | { readonly kind: 'dimension_missing'; readonly visit: VisitSide }
  | { readonly kind: 'not_evaluable'; readonly visit: VisitSide; readonly status: DimensionStatus }
  | { readonly kind: 'too_few_matched_items'; readonly matched: number; readonly required: number }
  | {
      readonly kind: 'matched_share_too_small'
      readonly share: Fraction
      readonly required: Fraction
    }

/** Why a class is marked "eingeschränkt". */
export type RestrictedReason =
  | {
      readonly kind: 'status'
      readonly visit: VisitSide
      readonly status: 'provisional' | 'indicative'
    }
  | { readonly kind: 'few_matched_items'; readonly matched: number; readonly required: number }

export interface DimensionChange {
  readonly class: ChangeClass
  /** Δ: later − earlier over the matched items, in points. */
  readonly change: Fraction
  /** Points over the matched items alone, both with the later visit's weights. */
  readonly matchedPoints: BothVisits<Fraction>
  /** True when a footnote is due: the matched points are not the published ones. */
  readonly matchedDiffersFromPublished: boolean
  /** Only beside 'no_reliable_change'. */
  readonly tendency: Tendency | null
  /** Only beside 'no_reliable_change': several items rose and several fell. */
  readonly mixed: boolean
  /** Empty: unrestricted. */
  readonly restricted: readonly RestrictedReason[]
  /** "Stufenwechsel ohne belastbare Änderung". */
  readonly levelMovedWithoutReliableChange: boolean
}

export type DimensionOutcome =
  | DimensionChange
  | { readonly class: 'not_comparable'; readonly reasons: readonly NotComparableReason[] }

export interface DimensionComparison {
  /** The later visit's dimension, else the earlier one's. */
  readonly dimension: SnapshotDimension
  /** The published scores; null where the instrument has no such dimension. */
  readonly published: BothVisits<DimensionScore | null>
  readonly outcome: DimensionOutcome
  readonly matched: readonly MatchedItem[]
  readonly leftOut: readonly LeftOutItem[]
  /** The subset of `leftOut` whose later rating was coded as no change of the organisation ("Neueinschätzung"). */
  readonly reassessed: readonly LeftOutItem[]
  /** q: the smaller share of the applicable weight that is matched, 0–1. */
  readonly matchedShare: Fraction
  /** Matched items that went up. */
  readonly rose: number
  /** Matched items that went down. */
  readonly fell: number
  /** Matched core or ★ items that went down; named whatever the class. */
  readonly fallenKeyItems: readonly MatchedItem[]
  /** The published level labels, when both exist and differ. */
  readonly levelMove: BothVisits<Level> | null
}

export interface OverallChange {
  /** 'tendency_only' when no consultant took part in both visits: show the arrow, not the class. */
  readonly class: ChangeClass | 'tendency_only'
  /** Δ_G in points: mean of the dimensions' Δ by the later visit's weights. */
  readonly change: Fraction
  /** Mean of the matched points over the comparable dimensions. */
  readonly matchedPoints: BothVisits<Fraction>
  /** Beside 'no_reliable_change' and 'tendency_only'. */
  readonly tendency: Tendency | null
  readonly restricted: boolean
}

export type OverallOutcome =
  | OverallChange
  | {
      readonly class: 'not_comparable'
      readonly reason: 'nothing_applicable' | 'comparable_share_too_small'
    }

export interface OverallComparison {
  readonly outcome: OverallOutcome
  /** Share of the later visit's applicable dimension weight that is comparable; null when nothing is applicable. */
  readonly comparableShare: Fraction | null
  /** The same, of dimensions that are not marked "eingeschränkt". */
  readonly unrestrictedShare: Fraction | null
}

export interface VisitComparison {
  /** The published scores. */
  readonly scores: BothVisits<VisitScore>
  /** "anderes Team": no consultant took part in both visits. Marks every class. */
  readonly otherTeam: boolean
  /** In the later visit's catalogue order, then dimensions that only the earlier one has. */
  readonly dimensions: readonly DimensionComparison[]
  readonly overall: OverallComparison
}
