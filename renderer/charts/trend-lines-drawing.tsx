import { Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'
import { axisProps, levelLines } from './points-scale.tsx'
import { seriesLook } from './series-look.ts'
import { SeriesSymbol } from './series-symbol.tsx'

/** Points over the visits; a line breaks where a visit has no number. */
export function TrendLinesDrawing({ model }: { model: ChartModel }) {
  const rows = model.categories.map(({ name }, at) => ({
    name,
    ...Object.fromEntries(model.series.map(({ id, values }) => [id, values[at]?.points ?? null])),
  }))
  return (
    <ResponsiveContainer width="100%" height={360}>
      <LineChart
        data={rows}
        margin={{ top: 14, right: 132, bottom: 4, left: -8 }}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="name"
          stroke="var(--line-strong)"
          padding={{ left: 36, right: 36 }}
          tick={{ fill: 'var(--ink)', fontSize: 13 }}
        />
        <YAxis {...axisProps(model.axis)} />
        {levelLines(model.axis, 'y')}
        {model.series.map(({ id, values }, index) => {
          const look = seriesLook(model.series, index)
          return (
            <Line
              key={id}
              dataKey={id}
              type="linear"
              stroke={look.color}
              strokeWidth={look.width}
              strokeDasharray={look.dash}
              connectNulls={false}
              isAnimationActive={false}
              activeDot={false}
              dot={({ cx, cy, index: at }) =>
                values[at]?.points == null ? (
                  <g key={`${id} ${at}`} />
                ) : (
                  <SeriesSymbol
                    key={`${id} ${at}`}
                    look={look}
                    x={Number(cx)}
                    y={Number(cy)}
                    isHollow={false}
                  />
                )
              }
            />
          )
        })}
      </LineChart>
    </ResponsiveContainer>
  )
}
