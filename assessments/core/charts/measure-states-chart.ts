import { type MeasureState, measureStateSchema } from '../measures/measure.ts'
import { measureStateKeys } from '../texts/domain-keys.ts'
import { formatCount } from '../texts/word-key-figure.ts'
import type { Wording } from '../texts/wording.ts'
import type { ChartModel } from './chart-model.ts'
import { countAxis } from './count-axis.ts'

/** How many measures are in each state, every state on its bar: one without a measure says 0. */
export function measureStatesChart(
  counts: Readonly<Record<MeasureState, number>>,
  title: string,
  { language, translate }: Wording,
): ChartModel {
  const states = measureStateSchema.options.map((state) => ({
    id: state,
    name: translate(measureStateKeys[state]),
    points: counts[state],
    label: formatCount(counts[state], language),
  }))
  const entries = states.map(({ name, label }) => `${name}: ${label}`)
  const countTitle = translate('chart.table.count')
  return {
    kind: 'measure_states',
    title,
    summary: `${translate('chart.measure_states.summary', { title })} ${entries.join('; ')}.`,
    categories: states.map(({ id, name }) => ({ id, code: null, name })),
    series: [
      {
        id: 'measures',
        name: countTitle,
        role: 'current',
        values: states.map(({ points, label }) => ({ points, label })),
      },
    ],
    axis: countAxis(Math.max(...states.map(({ points }) => points)), countTitle),
    notes: [],
    table: {
      caption: title,
      columns: [translate('chart.table.state'), countTitle],
      rows: states.map(({ name, label }) => ({ header: name, cells: [label] })),
    },
  }
}
