/** The kinds of picture the project draws, on the screen and in Word from the same model. */
export type ChartKind =
  | 'profile_bars'
  | 'radar'
  | 'trend_lines'
  | 'before_after'
  | 'self_external'
  | 'heat_map'
  | 'item_changes'
  | 'measure_states'
  | 'key_figures'

export interface ChartCategory {
  /** Of a dimension, visit, item, state or figure. */
  readonly id: string
  /** "D5", or null where the name is all there is. */
  readonly code: string | null
  readonly name: string
}

export interface ChartValue {
  /** Points 0–100, unrounded, or a level, count or per cent, as the axis says; null leaves a gap, never a zero. */
  readonly points: number | null
  /** What stands at the bar or point, symbol included: "63 ▲"; for a gap the reason: "nicht auswertbar". */
  readonly label: string
}

/** What a series is, for choosing its look: the visit in question, an earlier one, all dimensions together. */
export type SeriesRole = 'current' | 'earlier' | 'dimension' | 'overall'

export interface ChartSeries {
  readonly id: string
  readonly name: string
  readonly role: SeriesRole
  /** One per category, in the same order. */
  readonly values: readonly ChartValue[]
}

export interface LevelLine {
  /** Where the next level begins, in points. */
  readonly points: number
  /** Name of the level that begins there. */
  readonly label: string
}

/** The axis of values. Points, levels and shares have the range of their scale, whatever the data; counts have none. */
export interface PointsAxis {
  readonly title: string
  readonly minimum: number
  readonly maximum: number
  /** Distance between ticks: what one level is worth. */
  readonly interval: number
  readonly levelLines: readonly LevelLine[]
}

/** The chart's numbers as a table, for those who cannot see it and those who want to be exact. */
export interface ChartTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly header: string; readonly cells: readonly string[] }[]
}

export interface ChartModel {
  readonly kind: ChartKind
  readonly title: string
  /** The text alternative: what the picture shows, in sentences. */
  readonly summary: string
  readonly categories: readonly ChartCategory[]
  readonly series: readonly ChartSeries[]
  readonly axis: PointsAxis
  /** Sentences that belong under the picture, such as what a mark means; often none. */
  readonly notes: readonly string[]
  readonly table: ChartTable
}
