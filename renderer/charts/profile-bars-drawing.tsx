import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { categoryText } from '../../assessments/core/charts/chart-category.ts'
import type { ChartModel, ChartValue } from '../../assessments/core/charts/chart-model.ts'
import type { BarPlace } from './bar-place.ts'
import { CategoryTick } from './category-tick.tsx'
import { PointLabel } from './point-label.tsx'
import { axisProps, levelLines } from './points-scale.tsx'
import { useNameWidth } from './use-name-width.ts'

const rowHeightPixels = 46

/** One horizontal bar for each dimension, level lines behind, the number at the end. */
export function ProfileBarsDrawing({ model }: { model: ChartModel }) {
  const nameWidth = useNameWidth()
  const rows = model.categories.map((category, index) => ({
    name: categoryText(category),
    base: model.series[0]?.values[index]?.points ?? 0,
  }))
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeightPixels + 78}>
      <BarChart
        data={rows}
        layout="vertical"
        margin={{ top: 40, right: 80, bottom: 4, left: 0 }}
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
          dataKey="base"
          barSize={20}
          // A missing number still has a place, and so its label.
          minPointSize={1}
          isAnimationActive={false}
          shape={({ x, y, width, height, index }: BarPlace) => (
            <ProfileBar
              value={model.series[0]?.values[index]}
              left={Number(x)}
              top={Number(y)}
              width={Number(width)}
              height={Number(height)}
            />
          )}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

function ProfileBar({
  value,
  left,
  top,
  width,
  height,
}: {
  value: ChartValue | undefined
  left: number
  top: number
  width: number
  height: number
}) {
  if (value === undefined) return null
  return (
    <g>
      {value.points !== null && (
        <rect x={left} y={top} width={width} height={height} rx={2} fill="var(--series-current)" />
      )}
      <PointLabel x={left + width + 8} y={top + height / 2} text={value.label} />
    </g>
  )
}
