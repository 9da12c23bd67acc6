import type { InstrumentSnapshot, SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import type { DimensionScore, OverallScore, VisitScore } from '../scoring/visit-score.ts'
import { formatDate } from '../texts/format-date.ts'
import type { Wording } from '../texts/wording.ts'
import { categoryText, dimensionCategory } from './chart-category.ts'
import type { ChartModel, ChartSeries, ChartTable, SeriesRole } from './chart-model.ts'
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
  /** One per visit; null where the visit's instrument has no such dimension. */
  readonly scores: readonly (DimensionScore | OverallScore | null)[]
}

function dimensionLine(
  dimension: SnapshotDimension,
  scores: readonly VisitScore[],
  { language }: Wording,
): TrendLine {
  return {
    id: dimension.id,
    name: categoryText(dimensionCategory(dimension, language)),
    role: 'dimension',
    scores: scores.map(
      (score) => score.dimensions.find((one) => one.dimension.id === dimension.id) ?? null,
    ),
  }
}

function trendLines(
  scores: readonly VisitScore[],
  snapshot: InstrumentSnapshot,
  choice: TrendChoice,
  wording: Wording,
): TrendLine[] {
  const overall: TrendLine = {
    id: 'overall',
    name: wording.translate('chart.series.overall'),
    role: 'overall',
    scores: scores.map((score) => score.overall),
  }
  const lines = snapshot.dimensions
    .filter((dimension) => choice.dimensionIds.includes(dimension.id))
    .map((dimension) => dimensionLine(dimension, scores, wording))
  return choice.overall ? [...lines, overall] : lines
}

function trendSeries({ id, name, role, scores }: TrendLine, wording: Wording): ChartSeries {
  const missing = { points: null, label: wording.translate('chart.value.not_in_instrument') }
  return {
    id,
    name,
    role,
    values: scores.map((score) => (score === null ? missing : pointsValue(score, wording))),
  }
}

function trendTable(
  lines: readonly TrendLine[],
  scores: readonly VisitScore[],
  title: string,
  wording: Wording,
): ChartTable {
  const { language, translate } = wording
  const missing = translate('chart.value.not_in_instrument')
  return {
    caption: title,
    columns: [
      translate('chart.table.series'),
      ...scores.map((score) => formatDate(score.date, language)),
    ],
    rows: lines.map((line) => ({
      header: line.name,
      cells: line.scores.map((score) => (score === null ? missing : pointsText(score, wording))),
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
 * Points over the visits, one line per chosen dimension; a line breaks where there is no number.
 * @param scores oldest first @param snapshot of the latest visit: names and order come from it
 */
export function trendChart(
  scores: readonly VisitScore[],
  snapshot: InstrumentSnapshot,
  choice: TrendChoice,
  wording: Wording,
): ChartModel {
  const lines = trendLines(scores, snapshot, choice, wording)
  const table = trendTable(lines, scores, choice.title, wording)
  return {
    kind: 'trend_lines',
    title: choice.title,
    summary: trendSummary(table, wording),
    categories: scores.map(({ visitId, date }) => ({
      id: visitId,
      code: null,
      name: formatDate(date, wording.language),
    })),
    series: lines.map((line) => trendSeries(line, wording)),
    axis: pointsAxis(snapshot, wording),
    notes: [],
    table,
  }
}
