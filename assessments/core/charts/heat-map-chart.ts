import type { VisitTrend } from '../comparison/visit-trend.ts'
import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { Wording } from '../texts/wording.ts'
import type { ChartModel } from './chart-model.ts'
import { trendChart } from './trend-chart.ts'

/**
 * Points of every dimension at every visit as a field of shades, the overall value below: the same numbers as
 * the trend's lines, where there are too many lines to be told apart. Word has no such chart; there the
 * model's table is its substitute. @param snapshot of the latest visit: the axis comes from it
 */
export function heatMapChart(
  trend: VisitTrend,
  snapshot: InstrumentSnapshot,
  title: string,
  wording: Wording,
): ChartModel {
  const dimensionIds = trend.dimensions.map(({ dimension }) => dimension.id)
  const model = trendChart(trend, snapshot, { dimensionIds, overall: true, title }, wording)
  const summary = wording.translate('chart.heat_map.summary', { title })
  return {
    ...model,
    kind: 'heat_map',
    summary: model.summary.replace(wording.translate('chart.trend.summary', { title }), summary),
    notes: [wording.translate('chart.heat_map.note')],
  }
}
