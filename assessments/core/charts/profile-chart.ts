import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { DimensionScore, VisitScore } from '../scoring/visit-score.ts'
import { dimensionStatusKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import type { Wording } from '../texts/wording.ts'
import { categoryText, dimensionCategory } from './chart-category.ts'
import type { ChartModel, ChartTable } from './chart-model.ts'
import { pointsAxis } from './points-axis.ts'
import { pointsText, pointsValue } from './points-value.ts'

function levelText(score: DimensionScore, snapshot: InstrumentSnapshot, wording: Wording): string {
  if (score.level === null) return '–'
  const name = snapshot.scale[score.level.label]?.name[wording.language] ?? ''
  return wording.translate('domain.level', { level: score.level.label, name })
}

function profileTable(
  score: VisitScore,
  snapshot: InstrumentSnapshot,
  wording: Wording,
): ChartTable {
  const { language, translate } = wording
  return {
    caption: translate('chart.profile.title', { date: formatDate(score.date, language) }),
    columns: [
      translate('chart.table.dimension'),
      translate('chart.table.points'),
      translate('chart.table.level'),
      translate('chart.table.status'),
    ],
    rows: score.dimensions.map((dimension) => ({
      header: categoryText(dimensionCategory(dimension.dimension, language)),
      cells: [
        pointsText(dimension, wording),
        levelText(dimension, snapshot, wording),
        translate(dimensionStatusKeys[dimension.status]),
      ],
    })),
  }
}

function profileSummary(table: ChartTable, score: VisitScore, wording: Wording): string {
  const { language, translate } = wording
  const entries = score.dimensions.map((dimension, index) => {
    const row = table.rows[index]
    const header = row?.header ?? ''
    return dimension.points === null
      ? `${header}: ${row?.cells[0]}`
      : translate('chart.profile.entry', {
          dimension: header,
          points: row?.cells[0] ?? '',
          level: row?.cells[1] ?? '',
        })
  })
  const date = formatDate(score.date, language)
  return `${translate('chart.profile.summary', { date })} ${entries.join('; ')}.`
}

/**
 * The profile of one visit: a bar per dimension on the fixed axis of points, with a line where each
 * level begins. A dimension without a number keeps its place, empty, with the reason as its label.
 */
export function profileChart(
  score: VisitScore,
  snapshot: InstrumentSnapshot,
  wording: Wording,
): ChartModel {
  const { language, translate } = wording
  const table = profileTable(score, snapshot, wording)
  const date = formatDate(score.date, language)
  return {
    kind: 'profile_bars',
    title: translate('chart.profile.title', { date }),
    summary: profileSummary(table, score, wording),
    categories: score.dimensions.map(({ dimension }) => dimensionCategory(dimension, language)),
    series: [
      {
        id: score.visitId,
        name: translate('chart.series.visit', { date }),
        role: 'current',
        values: score.dimensions.map((dimension) => pointsValue(dimension, wording)),
      },
    ],
    axis: pointsAxis(snapshot, wording),
    notes: [],
    table,
  }
}

/** The same profile as a net; for up to ten dimensions. */
export function radarChart(
  score: VisitScore,
  snapshot: InstrumentSnapshot,
  wording: Wording,
): ChartModel {
  return { ...profileChart(score, snapshot, wording), kind: 'radar' }
}
