import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'
import classes from './charts.module.css'
import { seriesLook } from './series-look.ts'
import { SeriesSymbol } from './series-symbol.tsx'

/** Names the series by line, symbol and colour; a chart with one series needs none. */
export function ChartLegend({ model: { kind, series } }: { model: ChartModel }) {
  if (series.length < 2 || kind === 'heat_map') return null
  return (
    <ul className={classes.legend} data-legend aria-hidden>
      {series.map(({ id, name }, index) => {
        const look = seriesLook(series, index)
        return (
          <li key={id}>
            <svg width={34} height={14} aria-hidden="true">
              <line
                x1={0}
                x2={34}
                y1={7}
                y2={7}
                stroke={look.color}
                strokeWidth={look.width}
                strokeDasharray={look.dash}
              />
              <SeriesSymbol look={look} x={17} y={7} isHollow={false} />
            </svg>
            {name}
          </li>
        )
      })}
    </ul>
  )
}
