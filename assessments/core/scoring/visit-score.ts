import type { SnapshotDimension, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import type { Level } from '../visits/answer.ts'
import type { VisitId, VisitScope } from '../visits/visit.ts'
import type { Fraction } from './fraction.ts'
import type { ScopedItem } from './items-in-scope.ts'

/** belastbar, orientierend, vorläufig: the three that come with a number. Source: docs/method.md §5 */
export const evaluableStatuses = ['reliable', 'indicative', 'provisional'] as const
export type EvaluableStatus = (typeof evaluableStatuses)[number]

export const overallStatuses = [...evaluableStatuses, 'not_evaluable', 'not_applicable'] as const
export type OverallStatus = (typeof overallStatuses)[number]

export const dimensionStatuses = [...overallStatuses, 'too_few_applicable'] as const
export type DimensionStatus = (typeof dimensionStatuses)[number]

/** Whether the status comes with a number. */
export function isEvaluable(status: DimensionStatus): status is EvaluableStatus {
  return evaluableStatuses.some((evaluable) => evaluable === status)
}

/** Lowest and highest points that the items without a rating could still lead to. */
export interface PointsSpan {
  readonly low: Fraction
  readonly high: Fraction
}

/** The ★ that holds the level label down, and what it was rated. */
export interface LevelCap {
  readonly indicator: SnapshotIndicator
  readonly rated: Level
  readonly highestLevel: Level
}

export interface DimensionLevel {
  /** What is shown: the level with the cap applied. */
  readonly label: Level
  /** What the points alone would give. */
  readonly uncapped: Level
  /** Null unless a minimum requirement really lowers the label. */
  readonly cap: LevelCap | null
}

export const minimumRequirementStates = ['met', 'not_met', 'not_checked', 'not_applicable'] as const
export type MinimumRequirementState = (typeof minimumRequirementStates)[number]

export interface MinimumRequirement {
  readonly indicator: SnapshotIndicator
  /** 'not_checked': not assessed, still open, or outside a Kurzcheck. */
  readonly state: MinimumRequirementState
  /** Null unless rated. */
  readonly rated: Level | null
}

/** Numbers of items. */
export interface ItemCounts {
  /** In scope and not "not applicable". */
  readonly applicable: number
  readonly rated: number
  readonly notApplicable: number
  readonly notAssessed: number
  readonly open: number
}

/** What a dimension lacks to be reliable (in a Kurzcheck: indicative). */
export interface NeededForReliable {
  /** Sum of item weights still to be rated. */
  readonly weight: number
  /** Number of items still to be rated, whatever their weight. */
  readonly items: number
  readonly minimumRequirement: boolean
}

export interface DimensionScore {
  readonly dimension: SnapshotDimension
  readonly status: DimensionStatus
  /** 0–100; null unless evaluable. */
  readonly points: Fraction | null
  /** Null unless evaluable. */
  readonly span: PointsSpan | null
  /** Rated share of the applicable weight, 0–1; null when nothing is applicable. */
  readonly coverage: Fraction | null
  /** Null unless evaluable. */
  readonly level: DimensionLevel | null
  /** Null when the dimension has no minimum requirement. */
  readonly minimumRequirement: MinimumRequirement | null
  readonly counts: ItemCounts
  /** Null when nothing is lacking, and when rating more could not help (too few or no applicable items). */
  readonly neededForReliable: NeededForReliable | null
  /** Every item of the dimension with its place in the visit, in catalogue order. */
  readonly items: readonly ScopedItem[]
}

/** The overall value has no level: the profile over the dimensions matters more. */
export interface OverallScore {
  readonly status: OverallStatus
  /** Mean by dimension weights, 0–100; null unless enough weight is evaluable. */
  readonly points: Fraction | null
  /** The same with all dimensions weighing the same; always shown beside it. */
  readonly equalWeightPoints: Fraction | null
  /** Share of the applicable dimension weight that is evaluable; null when nothing is applicable. */
  readonly evaluableShare: Fraction | null
  /** Share of the applicable dimension weight that is reliable (Kurzcheck: indicative). */
  readonly reliableShare: Fraction | null
}

export interface VisitScore {
  readonly visitId: VisitId
  /** ISO date. */
  readonly date: string
  readonly scope: VisitScope
  /** In catalogue order. */
  readonly dimensions: readonly DimensionScore[]
  readonly overall: OverallScore
}
