import { type Fraction, fraction, multiply, toNumber } from '../scoring/fraction.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatShare } from '../texts/format-points.ts'
import { wordKeyFigure } from '../texts/word-key-figure.ts'
import type { Wording } from '../texts/wording.ts'
import type { KeyFigure } from '../visits/entries/key-figure.ts'
import { type EarlierFigures, lastKnownFigure } from '../visits/key-figure-sheet.ts'
import { enteredKeyFigures, shownKeyFigure } from '../visits/key-figures.ts'
import type { ChartModel, ChartSeries, ChartValue } from './chart-model.ts'

interface ShownShare {
  readonly figure: KeyFigure
  readonly share: Fraction
  readonly earlier: Fraction | null
}

const wholePercent = fraction(100)

/**
 * The key figures that can be shown as a share, beside the share of the last visit that has one. Counts without
 * a whole, and what is withheld, stay in the table of key figures.
 * @param date day on site, ISO. @param earlier the latest visit first @returns null when there is no share
 */
export function keyFiguresChart(
  figures: Readonly<Record<string, KeyFigure>>,
  date: string,
  earlier: readonly EarlierFigures[],
  wording: Wording,
): ChartModel | null {
  const { language, translate } = wording
  const shown = sharesOf(figures, earlier)
  if (shown.length === 0) return null
  const title = translate('chart.key_figures.title')
  const series = seriesOf(shown, formatDate(date, language), wording)
  const rows = shown.map(({ figure }, index) => ({
    header: wordKeyFigure(figure, wording),
    cells: series.map(({ values }) => values[index]?.label ?? ''),
  }))
  const entries = rows.map(
    ({ header, cells }) =>
      `${header} – ${cells.map((cell, index) => `${series[index]?.name}: ${cell}`).join(', ')}`,
  )
  return {
    kind: 'key_figures',
    title,
    summary: `${translate('chart.key_figures.summary', { title })} ${entries.join('; ')}.`,
    categories: shown.map(({ figure }, index) => ({
      id: `${figure.topic} ${index}`,
      code: null,
      name: wordKeyFigure(figure, wording),
    })),
    series,
    axis: {
      title: translate('chart.axis.share'),
      minimum: 0,
      maximum: 100,
      interval: 25,
      levelLines: [],
    },
    notes: [],
    table: {
      caption: title,
      columns: [translate('chart.table.figure'), ...series.map(({ name }) => name)],
      rows,
    },
  }
}

function sharesOf(
  figures: Readonly<Record<string, KeyFigure>>,
  earlier: readonly EarlierFigures[],
): readonly ShownShare[] {
  return enteredKeyFigures(figures).flatMap((figure) => {
    const { share } = shownKeyFigure(figure)
    if (share === null) return []
    const before = lastKnownFigure(figure, earlier)
    return [
      { figure, share, earlier: before === null ? null : shownKeyFigure(before.figure).share },
    ]
  })
}

/** The earlier series only where some figure has an earlier share. */
function seriesOf(
  shown: readonly ShownShare[],
  date: string,
  { language, translate }: Wording,
): readonly ChartSeries[] {
  const shareValue = (share: Fraction | null): ChartValue =>
    share === null
      ? { points: null, label: translate('chart.value.no_share') }
      : { points: toNumber(multiply(share, wholePercent)), label: formatShare(share, language) }
  const current: ChartSeries = {
    id: 'current',
    name: translate('chart.series.visit', { date }),
    role: 'current',
    values: shown.map(({ share }) => shareValue(share)),
  }
  if (shown.every(({ earlier }) => earlier === null)) return [current]
  const before: ChartSeries = {
    id: 'earlier',
    name: translate('chart.series.earlier'),
    role: 'earlier',
    values: shown.map(({ earlier }) => shareValue(earlier)),
  }
  return [before, current]
}
