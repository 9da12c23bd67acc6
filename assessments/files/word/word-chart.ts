import { Paragraph } from 'docx'
import { ChartRun, type ChartRunOptions, type ChartSeries as WordSeries } from 'docx/charts'
import { categoryText } from '../../core/charts/chart-category.ts'
import type { ChartModel, ChartSeries, PointsAxis } from '../../core/charts/chart-model.ts'
import { xmlText } from '../xml/xml-text.ts'
import { seriesLook } from './series-look.ts'
import { styleIds } from './word-styles.ts'
import { colors, fontName, pixels, textWidthTwips } from './word-theme.ts'

const axisAndLegendPixels = 60

/** A category whose bars are all missing says why in its own name: Word draws no label where no bar is. */
function categoryName(model: ChartModel, index: number): string {
  const category = model.categories[index]
  const values = model.series.map(({ values: all }) => all[index])
  const missing = values.every((value) => value?.points === null)
  const name = category === undefined ? '' : categoryText(category)
  return xmlText(missing ? `${name} (${values[0]?.label ?? ''})` : name)
}

function categoryNames(model: ChartModel): string[] {
  return model.categories.map((_, index) => categoryName(model, index))
}

function valueAxis({ minimum, maximum, interval }: PointsAxis, title?: string) {
  return {
    minimum,
    maximum,
    interval,
    numberFormat: '0',
    ...(title === undefined ? {} : { title: xmlText(title) }),
  }
}

function barSeries(series: ChartSeries): WordSeries {
  const { color } = seriesLook(series, 0)
  return {
    name: xmlText(series.name),
    values: series.values.map(({ points }) => points),
    color,
    pointLabels: series.values.map(({ points, label }) =>
      points === null ? false : { text: xmlText(label), position: 'outsideEnd' as const },
    ),
  }
}

/** Ends of lines nearer than this write over each other. */
const crowdedPoints = 7

function lastPoint({ values }: ChartSeries): number {
  return values.findLastIndex(({ points }) => points !== null)
}

/** Beside its point, or above or below it where another line ends close by. */
function endLabelPosition(series: ChartSeries, all: readonly ChartSeries[]) {
  const end = lastPoint(series)
  const own = series.values[end]?.points ?? 0
  const distances = all
    .filter((other) => other !== series && other.role !== 'overall')
    .flatMap((other) => other.values[end]?.points ?? [])
    .map((points) => own - points)
    .filter((distance) => Math.abs(distance) < crowdedPoints)
  if (distances.length === 0) return 'right'
  if (distances.every((distance) => distance > 0)) return 'above'
  return distances.every((distance) => distance < 0) ? 'below' : 'right'
}

/** "D5: 63": the end of a line carries its code, so that no colour needs to be looked up. */
function endLabel({ name, values }: ChartSeries, end: number): string {
  return `${name.split(' ')[0] ?? ''}: ${values[end]?.label ?? ''}`
}

function lineSeries(series: ChartSeries, model: ChartModel): WordSeries {
  const { color, dash, marker, width } = seriesLook(series, model.series.indexOf(series))
  const end = lastPoint(series)
  const labelled = {
    text: xmlText(endLabel(series, end)),
    position: endLabelPosition(series, model.series),
  } as const
  return {
    name: xmlText(series.name),
    values: series.values.map(({ points }) => points),
    color,
    line: { color, width, dash },
    markers: { shape: marker, size: 7 },
    pointLabels: series.values.map((_, index) =>
      index === end && series.role !== 'overall' ? labelled : false,
    ),
  }
}

function bars(model: ChartModel, width: number): ChartRunOptions {
  const barPixels = model.series.length === 1 ? 24 : 34
  return {
    type: 'bar',
    categories: categoryNames(model),
    series: model.series.map(barSeries),
    gapWidth: model.series.length === 1 ? 45 : 55,
    overlap: model.series.length === 1 ? 0 : -8,
    categoryAxis: { reverseOrder: true },
    valueAxis: { ...valueAxis(model.axis), crossesAt: 'maximum' },
    legend: model.series.length === 1 ? false : { position: 'top' },
    transformation: {
      width,
      height: axisAndLegendPixels + barPixels * model.categories.length,
    },
  }
}

function lines(model: ChartModel, width: number): ChartRunOptions {
  return {
    type: 'line',
    categories: categoryNames(model),
    series: model.series.map((series) => lineSeries(series, model)),
    valueAxis: valueAxis(model.axis, model.axis.title),
    emptyValues: 'gap',
    legend: { position: 'bottom' },
    transformation: { width, height: 225 },
  }
}

function net(model: ChartModel, width: number): ChartRunOptions {
  return {
    type: 'radar',
    categories: categoryNames(model),
    series: model.series.map((series) => ({
      name: xmlText(series.name),
      values: series.values.map(({ points }) => points),
      color: seriesLook(series, 0).color,
      markers: true,
    })),
    valueAxis: valueAxis(model.axis),
    legend: false,
    transformation: { width, height: 420 },
  }
}

/** @param width in pixels */
function chartOptions(model: ChartModel, width: number): ChartRunOptions {
  switch (model.kind) {
    case 'profile_bars':
    case 'before_after':
    case 'self_external':
    case 'item_changes':
    case 'measure_states':
    case 'key_figures':
      return bars(model, width)
    case 'trend_lines':
      return lines(model, width)
    case 'radar':
      return net(model, width)
    case 'heat_map':
      throw new Error('Word has no heat map: the report shows its table instead.')
  }
}

/**
 * A chart as Word's own: drawn from its data, editable, with the model's summary as its alt text.
 * @param drawingNumber unique in the file @param keepWithNext stays on the page of what explains it
 * @param textWidth in twips
 */
export function wordChart(
  model: ChartModel,
  drawingNumber: number,
  keepWithNext: boolean,
  textWidth: number = textWidthTwips,
): Paragraph {
  const title = xmlText(model.title)
  return new Paragraph({
    style: styleIds.chart,
    keepNext: keepWithNext,
    children: [
      new ChartRun({
        ...chartOptions(model, pixels(textWidth)),
        font: { name: fontName, color: colors.text },
        chartArea: { fill: 'none', border: 'none' },
        altText: {
          id: String(drawingNumber),
          name: title,
          title,
          description: xmlText(model.summary),
        },
      }),
    ],
  })
}
