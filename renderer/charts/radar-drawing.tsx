import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
} from 'recharts'
import { categoryText } from '../../assessments/core/charts/chart-category.ts'
import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'
import { axisProps } from './points-scale.tsx'

/** The same profile as a net; a dimension without a number leaves a gap. */
export function RadarDrawing({ model }: { model: ChartModel }) {
  const series = model.series[0]
  const rows = model.categories.map((category, index) => ({
    name: categoryText(category),
    points: series?.values[index]?.points ?? null,
  }))
  const { domain, ticks, tick } = axisProps(model.axis)
  return (
    <ResponsiveContainer width="100%" height={420}>
      <RadarChart data={rows} outerRadius="68%" accessibilityLayer={false}>
        <PolarGrid stroke="var(--line-strong)" strokeOpacity={0.6} />
        <PolarAngleAxis dataKey="name" tick={{ fill: 'var(--ink)', fontSize: 12 }} />
        <PolarRadiusAxis
          domain={domain}
          ticks={ticks}
          angle={90 - 180 / rows.length}
          tick={tick}
          stroke="none"
        />
        <Radar
          dataKey="points"
          stroke="var(--series-current)"
          strokeWidth={2.5}
          fill="var(--series-current)"
          fillOpacity={0.18}
          dot={{ r: 4, fillOpacity: 1 }}
          connectNulls={false}
          isAnimationActive={false}
        />
      </RadarChart>
    </ResponsiveContainer>
  )
}
