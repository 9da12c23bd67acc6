import { useElementSize } from '@mantine/hooks'
import { Text } from 'recharts'
import type { ChartModel, ChartValue } from '../../assessments/core/charts/chart-model.ts'
import classes from './heat-map.module.css'

const rowHeight = 42
const gap = 3
const headHeight = 30
/** The overall value stands apart from the dimensions. */
const overallGap = 8
/** As strong as leaves the number readable on it. */
const strongest = 0.45

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A field for each dimension and visit: the shade says how far, the number how far exactly. */
export function HeatMapDrawing({ model: { categories, series, axis } }: { model: ChartModel }) {
  const { ref, width } = useElementSize()
  const nameWidth = Math.min(280, width * 0.36)
  const fieldWidth = (width - nameWidth) / Math.max(1, categories.length)
  const hasOverall = series.some(({ role }) => role === 'overall')
  const height = headHeight + series.length * rowHeight + (hasOverall ? overallGap : 0)
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg width={width} height={height} className={classes.map} aria-hidden>
          {categories.map(({ id, name }, column) => (
            <Text
              key={id}
              x={nameWidth + (column + 0.5) * fieldWidth}
              y={headHeight / 2}
              width={fieldWidth - gap}
              textAnchor="middle"
              verticalAnchor="middle"
              className={classes.visit}
            >
              {name}
            </Text>
          ))}
          {series.map(({ id, name, role, values }, row) => {
            const y = headHeight + row * rowHeight + (role === 'overall' ? overallGap : 0)
            return (
              <g key={id} data-overall={role === 'overall'}>
                <Text
                  x={0}
                  y={y + rowHeight / 2}
                  width={nameWidth - 10}
                  verticalAnchor="middle"
                  className={classes.name}
                >
                  {name}
                </Text>
                {categories.map((category, column) => (
                  <Field
                    key={category.id}
                    value={values[column]}
                    maximum={axis.maximum}
                    box={{ x: nameWidth + column * fieldWidth, y, width: fieldWidth - gap }}
                  />
                ))}
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}

function Field({
  value,
  maximum,
  box: { x, y, width },
}: {
  value: ChartValue | undefined
  maximum: number
  box: Box
}) {
  const points = value?.points ?? null
  return (
    <>
      <rect
        className={points === null ? classes.empty : classes.field}
        x={x}
        y={y}
        width={width}
        height={rowHeight - gap}
        rx={5}
        fillOpacity={points === null ? 0 : (points / maximum) * strongest}
      />
      <Text
        x={x + width / 2}
        y={y + (rowHeight - gap) / 2}
        width={width - 6}
        textAnchor="middle"
        verticalAnchor="middle"
        className={points === null ? classes.missing : classes.number}
      >
        {value?.label ?? ''}
      </Text>
    </>
  )
}
