import type { SymbolType } from 'recharts/types/util/types'
import type { ChartSeries } from '../../assessments/core/charts/chart-model.ts'

/** How a series is drawn: colour, line and symbol together, so that no series hangs on colour alone. */
export interface SeriesLook {
  readonly color: string
  readonly dash: string
  readonly symbol: SymbolType
  readonly width: number
}

const dimensionLooks: readonly Omit<SeriesLook, 'width'>[] = [
  { color: 'var(--series-1)', dash: '0', symbol: 'circle' },
  { color: 'var(--series-2)', dash: '7 4', symbol: 'square' },
  { color: 'var(--series-3)', dash: '2 4', symbol: 'triangle' },
  { color: 'var(--series-4)', dash: '10 4 2 4', symbol: 'diamond' },
  { color: 'var(--series-5)', dash: '4 2', symbol: 'wye' },
  { color: 'var(--series-6)', dash: '12 5', symbol: 'star' },
]

/** The look of a series among the others of its chart. */
export function seriesLook(series: readonly ChartSeries[], index: number): SeriesLook {
  const role = series[index]?.role
  if (role === 'overall') return { color: 'var(--ink)', dash: '0', symbol: 'circle', width: 3 }
  if (role === 'earlier')
    return { color: 'var(--series-earlier)', dash: '5 4', symbol: 'square', width: 2 }
  if (role === 'current')
    return { color: 'var(--series-current)', dash: '0', symbol: 'circle', width: 2 }
  const place = series.slice(0, index).filter((other) => other.role === 'dimension').length
  const look = dimensionLooks[place % dimensionLooks.length]
  return { color: 'var(--series-1)', dash: '0', symbol: 'circle', ...look, width: 2 }
}
