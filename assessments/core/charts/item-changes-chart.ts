import type { MatchedItem, VisitComparison } from '../comparison/visit-comparison.ts'
import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { itemChangeKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import type { Language } from '../texts/localized.ts'
import type { Wording } from '../texts/wording.ts'
import { levels } from '../visits/answer.ts'
import { categoryText } from './chart-category.ts'
import type { ChartCategory, ChartModel, ChartSeries, PointsAxis } from './chart-model.ts'

/**
 * The matched items whose level moved, each from its earlier to its later level, the greatest moves first.
 * @param snapshot of the later visit: the scale comes from it @returns null when none moved
 */
export function itemChangesChart(
  comparison: VisitComparison,
  snapshot: Pick<InstrumentSnapshot, 'scale'>,
  wording: Wording,
): ChartModel | null {
  const { language, translate } = wording
  const moved = movedItems(comparison)
  if (moved.length === 0) return null
  const [earlier, later] = [comparison.scores.earlier, comparison.scores.later]
  const dates = {
    earlier: formatDate(earlier.date, language),
    later: formatDate(later.date, language),
  }
  const title = translate('chart.item_changes.title', dates)
  const rows = moved.map((item) => ({
    header: categoryText(categoryOf(item, language)),
    cells: [String(item.level.earlier), String(item.level.later), changeText(item, wording)],
  }))
  const entries = rows.map(
    ({ header, cells: [before, after, change] }) => `${header}: ${before} → ${after}, ${change}`,
  )
  return {
    kind: 'item_changes',
    title,
    summary: `${translate('chart.item_changes.summary', { title })} ${entries.join('; ')}.`,
    categories: moved.map((item) => categoryOf(item, language)),
    series: [
      seriesOf('earlier', earlier.visitId, dates.earlier, moved, wording),
      seriesOf('later', later.visitId, dates.later, moved, wording),
    ],
    axis: levelAxis(snapshot, wording),
    notes: [],
    table: {
      caption: title,
      columns: [
        translate('chart.table.item'),
        dates.earlier,
        dates.later,
        translate('chart.table.change'),
      ],
      rows,
    },
  }
}

function movedItems({ dimensions }: VisitComparison): readonly MatchedItem[] {
  return dimensions
    .flatMap(({ matched }) => matched)
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
}

function categoryOf({ indicator, comparisonKey }: MatchedItem, language: Language): ChartCategory {
  const { code, texts } = indicator.later
  return { id: comparisonKey, code, name: texts[language].title }
}

function changeSymbol({ change }: MatchedItem): string {
  return change > 0 ? '▲' : '▼'
}

/** "▲ deutlich" */
function changeText(item: MatchedItem, { translate }: Wording): string {
  return `${changeSymbol(item)} ${translate(itemChangeKeys[item.size])}`
}

function seriesOf(
  side: 'earlier' | 'later',
  id: string,
  date: string,
  moved: readonly MatchedItem[],
  { translate }: Wording,
): ChartSeries {
  return {
    id,
    name: translate('chart.series.visit', { date }),
    role: side === 'later' ? 'current' : 'earlier',
    values: moved.map((item) => ({
      points: item.level[side],
      label:
        side === 'later' ? `${item.level.later} ${changeSymbol(item)}` : String(item.level.earlier),
    })),
  }
}

/** 0 to 4, a line with its name at every level. */
function levelAxis(
  { scale }: Pick<InstrumentSnapshot, 'scale'>,
  { language, translate }: Wording,
): PointsAxis {
  return {
    title: translate('chart.table.level'),
    minimum: 0,
    maximum: levels.length - 1,
    interval: 1,
    levelLines: levels.map((level) => ({
      points: level,
      label: scale[level]?.name[language] ?? '',
    })),
  }
}
