import type { ChartLineDash, ChartMarkerShape } from 'docx/charts'
import type { ChartSeries } from '../../core/charts/chart-model.ts'
import { colors } from './word-theme.ts'

export interface SeriesLook {
  readonly color: string
  readonly dash: ChartLineDash
  readonly marker: ChartMarkerShape
  /** Points. */
  readonly width: number
}

/** Told apart by marker and dashes as well, so that a grey print still reads. */
const dimensionLooks: readonly SeriesLook[] = [
  { color: colors.accent, dash: 'solid', marker: 'circle', width: 2.25 },
  { color: '9A4A00', dash: 'dash', marker: 'square', width: 2.25 },
  { color: '5B3F8C', dash: 'shortDash', marker: 'triangle', width: 2.25 },
  { color: '2B2B2B', dash: 'dashDot', marker: 'diamond', width: 2.25 },
]

const roleLooks = {
  current: { color: colors.accentDark, dash: 'solid', marker: 'circle', width: 2.25 },
  earlier: { color: '5C9CA3', dash: 'dash', marker: 'square', width: 2.25 },
  overall: { color: '6B777B', dash: 'shortDot', marker: 'x', width: 1.5 },
} as const satisfies Record<Exclude<ChartSeries['role'], 'dimension'>, SeriesLook>

/** @param index of the series in its chart */
export function seriesLook({ role }: ChartSeries, index: number): SeriesLook {
  if (role !== 'dimension') return roleLooks[role]
  return dimensionLooks[index % dimensionLooks.length] ?? roleLooks.current
}
