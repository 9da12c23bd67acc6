import type { DimensionComparison, VisitComparison } from '../comparison/visit-comparison.ts'
import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import { changeClassKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatPointsChange } from '../texts/format-points.ts'
import type { Wording } from '../texts/wording.ts'
import { changeSign } from './change-sign.ts'
import { categoryText, dimensionCategory } from './chart-category.ts'
import type { ChartModel, ChartSeries, ChartTable, ChartValue } from './chart-model.ts'
import { pointsAxis } from './points-axis.ts'
import { barePointsValue, pointsText } from './points-value.ts'

/** Marks a change that was worked out from other points than the ones drawn. */
const matchedMark = '*'

function restsOnOtherPoints({ outcome }: DimensionComparison): boolean {
  return outcome.class !== 'not_comparable' && outcome.matchedDiffersFromPublished
}

function publishedValue(score: DimensionScore | null, wording: Wording): ChartValue {
  return score === null
    ? { points: null, label: wording.translate('chart.value.not_in_instrument') }
    : barePointsValue(score, wording)
}

function publishedText(score: DimensionScore | null, wording: Wording): string {
  return score === null
    ? wording.translate('chart.value.not_in_instrument')
    : pointsText(score, wording)
}

function laterValue(dimension: DimensionComparison, wording: Wording): ChartValue {
  const value = publishedValue(dimension.published.later, wording)
  const mark = restsOnOtherPoints(dimension) ? matchedMark : ''
  return { ...value, label: `${value.label} ${changeSign(dimension.outcome)}${mark}` }
}

function visitSeries(
  comparison: VisitComparison,
  side: 'earlier' | 'later',
  wording: Wording,
): ChartSeries {
  const { visitId, date } = comparison.scores[side]
  return {
    id: visitId,
    name: wording.translate('chart.series.visit', { date: formatDate(date, wording.language) }),
    role: side === 'later' ? 'current' : 'earlier',
    values: comparison.dimensions.map((dimension) =>
      side === 'later'
        ? laterValue(dimension, wording)
        : publishedValue(dimension.published.earlier, wording),
    ),
  }
}

function beforeAfterTable(comparison: VisitComparison, wording: Wording): ChartTable {
  const { language, translate } = wording
  const { earlier, later } = comparison.scores
  return {
    caption: translate('chart.before_after.title', {
      earlier: formatDate(earlier.date, language),
      later: formatDate(later.date, language),
    }),
    columns: [
      translate('chart.table.dimension'),
      formatDate(earlier.date, language),
      formatDate(later.date, language),
      translate('chart.table.change'),
      translate('chart.table.change_class'),
    ],
    rows: comparison.dimensions.map(({ dimension, published, outcome }) => ({
      header: categoryText(dimensionCategory(dimension, language)),
      cells: [
        publishedText(published.earlier, wording),
        publishedText(published.later, wording),
        outcome.class === 'not_comparable' ? '–' : formatPointsChange(outcome.change, language),
        `${changeSign(outcome)} ${translate(changeClassKeys[outcome.class])}`,
      ],
    })),
  }
}

function beforeAfterSummary(table: ChartTable, { translate }: Wording): string {
  const entries = table.rows.map(({ header, cells: [earlier = '', later = '', , change = ''] }) =>
    translate('chart.before_after.entry', { dimension: header, earlier, later, change }),
  )
  return `${translate('chart.before_after.summary', { title: table.caption })} ${entries.join('; ')}.`
}

/**
 * Two visits side by side: the published points of both, the sign of the change at the later ones.
 * A star marks a change worked out from the matched items alone where these give other points.
 * Source: docs/method.md §9
 */
export function beforeAfterChart(
  comparison: VisitComparison,
  snapshot: InstrumentSnapshot,
  wording: Wording,
): ChartModel {
  const { language, translate } = wording
  const table = beforeAfterTable(comparison, wording)
  const starred = comparison.dimensions.some(restsOnOtherPoints)
  return {
    kind: 'before_after',
    title: table.caption,
    summary: beforeAfterSummary(table, wording),
    categories: comparison.dimensions.map(({ dimension }) =>
      dimensionCategory(dimension, language),
    ),
    series: [
      visitSeries(comparison, 'earlier', wording),
      visitSeries(comparison, 'later', wording),
    ],
    axis: pointsAxis(snapshot, wording),
    notes: [
      translate('chart.note.signs'),
      ...(starred ? [translate('chart.note.matched_points')] : []),
    ],
    table,
  }
}
