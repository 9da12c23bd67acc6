import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { categoryText } from '../../assessments/core/charts/chart-category.ts'
import type { ChartModel, ChartValue } from '../../assessments/core/charts/chart-model.ts'
import type { BarPlace } from './bar-place.ts'
import { CategoryTick } from './category-tick.tsx'
import { PointLabel } from './point-label.tsx'
import { axisProps, levelLines } from './points-scale.tsx'
import { seriesLook } from './series-look.ts'
import { SeriesSymbol } from './series-symbol.tsx'
import { useNameWidth } from './use-name-width.ts'

const rowHeightPixels = 52

interface Row {
  readonly name: string
  readonly earlier: ChartValue | undefined
  readonly later: ChartValue | undefined
  /** From the lower to the higher of the two points; from 0 where there is no number. */
  readonly range: readonly [number, number]
}

/** A dumbbell for each dimension: square before, circle after, the change written beside it. */
export function BeforeAfterDrawing({ model }: { model: ChartModel }) {
  const nameWidth = useNameWidth()
  const rows = model.categories.map((category, at): Row => {
    const earlier = model.series.find(({ role }) => role === 'earlier')?.values[at]
    const later = model.series.find(({ role }) => role === 'current')?.values[at]
    const points = [earlier?.points, later?.points].filter((value) => value != null)
    return {
      name: categoryText(category),
      earlier,
      later,
      range: points.length === 0 ? [0, 0] : [Math.min(...points), Math.max(...points)],
    }
  })
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeightPixels + 78}>
      <BarChart
        data={rows}
        layout="vertical"
        margin={{ top: 40, right: 96, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis {...axisProps(model.axis)} />
        <YAxis
          type="category"
          dataKey="name"
          width={nameWidth}
          interval={0}
          tickLine={false}
          stroke="var(--line-strong)"
          tick={<CategoryTick />}
        />
        {levelLines(model.axis, 'x')}
        <Bar
          dataKey="range"
          isAnimationActive={false}
          minPointSize={1}
          shape={({ x, y, width, height, index }: BarPlace) => (
            <Dumbbell
              model={model}
              row={rows[index]}
              left={Number(x)}
              right={Number(x) + Number(width)}
              middle={Number(y) + Number(height) / 2}
            />
          )}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

function Dumbbell({
  model,
  row,
  left,
  right,
  middle,
}: {
  model: ChartModel
  row: Row | undefined
  left: number
  right: number
  middle: number
}) {
  if (row === undefined) return null
  const lookOf = (role: 'earlier' | 'current') =>
    seriesLook(
      model.series,
      model.series.findIndex((series) => series.role === role),
    )
  const placeOf = (value: ChartValue | undefined) =>
    value?.points == null ? null : value.points === row.range[0] ? left : right
  const earlierAt = placeOf(row.earlier)
  const laterAt = placeOf(row.later)
  return (
    <g>
      {earlierAt !== null && laterAt !== null && (
        <line
          x1={left}
          x2={right}
          y1={middle}
          y2={middle}
          stroke="var(--series-current)"
          strokeWidth={3}
        />
      )}
      {earlierAt !== null && (
        <SeriesSymbol look={lookOf('earlier')} x={earlierAt} y={middle} isHollow />
      )}
      {laterAt !== null && (
        <SeriesSymbol look={lookOf('current')} x={laterAt} y={middle} isHollow={false} />
      )}
      <PointLabel x={right + 14} y={middle} text={row.later?.label ?? ''} />
    </g>
  )
}
