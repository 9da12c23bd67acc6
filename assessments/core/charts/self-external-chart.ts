import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { type Fraction, toNumber } from '../scoring/fraction.ts'
import type { DimensionGap } from '../self-assessment/self-external-gap.ts'
import { gapClassKeys } from '../texts/domain-keys.ts'
import { formatPoints, formatPointsChange, formatWholePoints } from '../texts/format-points.ts'
import type { Wording } from '../texts/wording.ts'
import { categoryText, dimensionCategory } from './chart-category.ts'
import type { ChartModel, ChartTable, ChartValue } from './chart-model.ts'
import { pointsAxis } from './points-axis.ts'

/** Which way the organisation's view differs, beside its colour. */
const signs = { self_higher: '↗', self_lower: '↘', matching: '=' } as const

function value(
  points: Fraction | null,
  sign: string,
  { language, translate }: Wording,
): ChartValue {
  if (points === null) return { points: null, label: translate('chart.self_external.too_few') }
  const label = formatWholePoints(points, language)
  return { points: toNumber(points), label: sign === '' ? label : `${label} ${sign}` }
}

function gapTable(gaps: readonly DimensionGap[], { language, translate }: Wording): ChartTable {
  return {
    caption: translate('chart.self_external.title'),
    columns: [
      translate('chart.table.dimension'),
      translate('chart.self_external.self'),
      translate('chart.self_external.external'),
      translate('chart.self_external.gap'),
      translate('chart.self_external.reading'),
    ],
    rows: gaps.map(({ dimension, points }) => ({
      header: categoryText(dimensionCategory(dimension, language)),
      cells:
        points === null
          ? ['–', '–', '–', translate('chart.self_external.too_few')]
          : [
              formatPoints(points.self, language),
              formatPoints(points.external, language),
              formatPointsChange(points.gap, language),
              translate(gapClassKeys[points.class]),
            ],
    })),
  }
}

function gapSummary({ caption, rows }: ChartTable, { translate }: Wording): string {
  const entries = rows.map(({ header, cells: [self = '', external = '', , reading = ''] }) =>
    translate('chart.self_external.entry', { dimension: header, self, external, reading }),
  )
  return `${translate('chart.self_external.summary', { title: caption })} ${entries.join('; ')}.`
}

/**
 * The organisation's view of itself beside the consultants', per dimension, over the items that both have
 * rated. A dimension with too few of them has a place and no points. Source: docs/method.md §14
 */
export function selfExternalChart(
  gaps: readonly DimensionGap[],
  snapshot: InstrumentSnapshot,
  wording: Wording,
): ChartModel {
  const { language, translate } = wording
  const table = gapTable(gaps, wording)
  return {
    kind: 'self_external',
    title: table.caption,
    summary: gapSummary(table, wording),
    categories: gaps.map(({ dimension }) => dimensionCategory(dimension, language)),
    series: [
      {
        id: 'self',
        name: translate('chart.self_external.self'),
        role: 'earlier',
        values: gaps.map(({ points }) => value(points?.self ?? null, '', wording)),
      },
      {
        id: 'external',
        name: translate('chart.self_external.external'),
        role: 'current',
        values: gaps.map(({ points }) =>
          value(points?.external ?? null, points === null ? '' : signs[points.class], wording),
        ),
      },
    ],
    axis: pointsAxis(snapshot, wording),
    notes: [translate('chart.self_external.note')],
    table,
  }
}
