import type { ChartModel, ChartValue } from '../../assessments/core/charts/chart-model.ts'
import classes from './heat-map.module.css'

/** A field for each dimension and visit: the shade says how far, the number how far exactly. */
export function HeatMapDrawing({ model: { categories, series, axis } }: { model: ChartModel }) {
  return (
    <div
      className={classes.map}
      style={{ gridTemplateColumns: `minmax(160px, 280px) repeat(${categories.length}, 1fr)` }}
    >
      <span />
      {categories.map(({ id, name }) => (
        <span key={id} className={classes.visit}>
          {name}
        </span>
      ))}
      {series.map(({ id, name, role, values }) => (
        <div key={id} className={classes.row} data-overall={role === 'overall'}>
          <span className={classes.name}>{name}</span>
          {categories.map((category, index) => (
            <Field key={category.id} value={values[index]} maximum={axis.maximum} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** As dark as leaves the number readable on it. */
const deepest = 45

function Field({ value, maximum }: { value: ChartValue | undefined; maximum: number }) {
  const points = value?.points ?? null
  const share = points === null ? 0 : (points / maximum) * deepest
  return (
    <span
      className={classes.field}
      data-empty={points === null}
      style={
        points === null
          ? undefined
          : { background: `color-mix(in oklab, var(--series-current) ${share}%, var(--page))` }
      }
    >
      {value?.label}
    </span>
  )
}
