import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { categoryText } from '../../assessments/core/charts/chart-category.ts'
import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'
import { CategoryTick } from './category-tick.tsx'
import { axisProps, levelLines } from './points-scale.tsx'
import { useNameWidth } from './use-name-width.ts'

const rowHeightPixels = 46

interface Row {
  readonly name: string
  readonly points: number | null
  /** Drawn as nothing, so that a missing number still has a place for its label. */
  readonly base: number
  readonly label: string
}

/** One horizontal bar for each dimension, level lines behind, the number at the end. */
export function ProfileBarsDrawing({ model }: { model: ChartModel }) {
  const nameWidth = useNameWidth()
  const rows: Row[] = model.categories.map((category, index) => {
    const value = model.series[0]?.values[index]
    return {
      name: categoryText(category),
      points: value?.points ?? null,
      base: value?.points ?? 0,
      label: value?.label ?? '',
    }
  })
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeightPixels + 64}>
      <BarChart
        data={rows}
        layout="vertical"
        margin={{ top: 26, right: 24, bottom: 4, left: 0 }}
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
          radius={[0, 4, 4, 0]}
          fill="var(--series-current)"
          isAnimationActive={false}
        >
          <LabelList
            dataKey="label"
            content={({ x, y, width, height, index }) => (
              <BarLabel
                row={rows[index ?? 0]}
                end={Number(x) + Number(width)}
                middle={Number(y) + Number(height) / 2}
              />
            )}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}

/** Inside the bar's end where the bar is long, behind it where it is short. */
function BarLabel({ row, end, middle }: { row: Row | undefined; end: number; middle: number }) {
  if (row === undefined) return null
  const isInside = row.points !== null && row.points >= 60
  return (
    <text
      x={isInside ? end - 8 : end + 8}
      y={middle}
      dy="0.35em"
      fontSize={12.5}
      fontWeight={600}
      textAnchor={isInside ? 'end' : 'start'}
      fill={isInside ? 'var(--series-current-ink)' : 'var(--ink)'}
    >
      {row.label}
    </text>
  )
}
