import { ReferenceLine } from 'recharts'
import type { PointsAxis } from '../../assessments/core/charts/chart-model.ts'

/** Properties of the axis of points: its range comes from the model, never from the data. */
export function axisProps(axis: PointsAxis) {
  const ticks: number[] = []
  for (let tick = axis.minimum; tick <= axis.maximum; tick += axis.interval) ticks.push(tick)
  return {
    type: 'number',
    domain: [axis.minimum, axis.maximum],
    ticks,
    stroke: 'var(--line-strong)',
    tick: { fill: 'var(--mantine-color-dimmed)', fontSize: 12 },
  } as const
}

/** Where each level begins, with its name at the edge. */
export function levelLines(axis: PointsAxis, along: 'x' | 'y') {
  return axis.levelLines.map(({ points, label }, index) => (
    <ReferenceLine
      key={points}
      {...{ [along]: points }}
      stroke="var(--line-strong)"
      strokeDasharray="2 4"
      label={{
        value: label,
        position:
          along === 'y' ? 'right' : points < axis.maximum ? 'insideTopLeft' : 'insideTopRight',
        fill: 'var(--mantine-color-dimmed)',
        fontSize: 11,
        // In two rows, so that names do not write over each other where there is little room.
        ...(along === 'x' ? { dy: index % 2 === 0 ? -34 : -20 } : {}),
      }}
    />
  ))
}
