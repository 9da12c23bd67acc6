import type { TrendPoint, VisitTrend } from '../comparison/visit-trend.ts'
import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { formatDate } from '../texts/format-date.ts'
import type { Wording } from '../texts/wording.ts'
import { categoryText, dimensionCategory } from './chart-category.ts'
import type { ChartModel, ChartTable, ChartValue, SeriesRole } from './chart-model.ts'
import { pointsAxis } from './points-axis.ts'
import { pointsText, pointsValue } from './points-value.ts'

/** What a trend shows: dimensions by id, and the overall value if wanted. */
export interface TrendChoice {
  readonly dimensionIds: readonly string[]
  readonly overall: boolean
  readonly title: string
}

interface TrendLine {
  readonly id: string
  readonly name: string
  readonly role: SeriesRole
  readonly points: readonly TrendPoint[]
}

function trendLines(trend: VisitTrend, choice: TrendChoice, wording: Wording): TrendLine[] {
  const overall: TrendLine = {
    id: 'overall',
    name: wording.translate('chart.series.overall'),
    role: 'overall',
    points: trend.overall,
  }
  const lines = trend.dimensions
    .filter(({ dimension }) => choice.dimensionIds.includes(dimension.id))
    .map(
      ({ dimension, points }): TrendLine => ({
        id: dimension.id,
        name: categoryText(dimensionCategory(dimension, wording.language)),
        role: 'dimension',
        points,
      }),
    )
  return choice.overall ? [...lines, overall] : lines
}

function trendValue({ status, points }: TrendPoint, wording: Wording): ChartValue {
  return status === null
    ? { points: null, label: wording.translate('chart.value.not_in_instrument') }
    : pointsValue({ status, points }, wording)
}

function trendText({ status, points }: TrendPoint, wording: Wording): string {
  return status === null
    ? wording.translate('chart.value.not_in_instrument')
    : pointsText({ status, points }, wording)
}

function trendTable(
  lines: readonly TrendLine[],
  { scores }: VisitTrend,
  title: string,
  wording: Wording,
): ChartTable {
  const { language, translate } = wording
  return {
    caption: title,
    columns: [
      translate('chart.table.series'),
      ...scores.map((score) => formatDate(score.date, language)),
    ],
    rows: lines.map(({ name, points }) => ({
      header: name,
      cells: points.map((point) => trendText(point, wording)),
    })),
  }
}

function trendSummary({ caption, columns, rows }: ChartTable, { translate }: Wording): string {
  const entries = rows.map(({ header, cells }) => {
    const points = cells.map((cell, index) => `${columns[index + 1]}: ${cell}`)
    return `${header} – ${points.join(', ')}`
  })
  return `${translate('chart.trend.summary', { title: caption })} ${entries.join('; ')}.`
}

/**
 * Points over the visits, oldest first, one line per chosen dimension; a line breaks where there is
 * no number. @param snapshot of the latest visit: the axis comes from it
 */
export function trendChart(
  trend: VisitTrend,
  snapshot: InstrumentSnapshot,
  choice: TrendChoice,
  wording: Wording,
): ChartModel {
  const lines = trendLines(trend, choice, wording)
  const table = trendTable(lines, trend, choice.title, wording)
  return {
    kind: 'trend_lines',
    title: choice.title,
    summary: trendSummary(table, wording),
    categories: trend.scores.map(({ visitId, date }) => ({
      id: visitId,
      code: null,
      name: formatDate(date, wording.language),
    })),
    series: lines.map(({ id, name, role, points }) => ({
      id,
      name,
      role,
      values: points.map((point) => trendValue(point, wording)),
    })),
    axis: pointsAxis(snapshot, wording),
    notes: [],
    table,
  }
}
