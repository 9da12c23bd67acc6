import { Chip, Group, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { heatMapChart } from '../../assessments/core/charts/heat-map-chart.ts'
import { trendChart } from '../../assessments/core/charts/trend-chart.ts'
import { visitTrend } from '../../assessments/core/comparison/visit-trend.ts'
import type { AssessedVisit } from '../../assessments/core/visits/visit.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { useWording } from '../texts/use-wording.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './comparison.module.css'

const overallId = 'overall'
/** More lines than this in one picture cannot be told apart. */
const mostLines = 6
const linesAtFirst = 3

export function TrendSection({ visits }: { visits: readonly AssessedVisit[] }) {
  const words = useWords()
  const language = useLanguage()
  const wording = useWording()
  const trend = useMemo(() => visitTrend(visits), [visits])
  const [shown, setShown] = useState<readonly string[]>(() => [
    overallId,
    ...trend.dimensions.slice(0, linesAtFirst).map(({ dimension }) => dimension.id),
  ])
  const [kind, setKind] = useState<'lines' | 'map'>('lines')
  const latest = visits.at(-1)
  if (latest === undefined) return null
  const isFull = shown.filter((id) => id !== overallId).length >= mostLines
  const title = words('comparison.trend.title')
  const kinds = (
    <SegmentedControl
      size="xs"
      aria-label={words('comparison.trend.kind')}
      value={kind}
      onChange={(value) => setKind(value === 'map' ? 'map' : 'lines')}
      data={[
        { value: 'lines', label: words('comparison.trend.lines') },
        { value: 'map', label: words('comparison.trend.map') },
      ]}
    />
  )
  if (kind === 'map')
    return (
      <section aria-label={title}>
        <ChartFigure model={heatMapChart(trend, latest.snapshot, title, wording)} actions={kinds} />
      </section>
    )
  const model = trendChart(
    trend,
    latest.snapshot,
    {
      dimensionIds: shown.filter((id) => id !== overallId),
      overall: shown.includes(overallId),
      title,
    },
    wording,
  )
  return (
    <section aria-label={title}>
      <ChartFigure
        model={model}
        actions={
          <>
            {kinds}
            <Chip.Group multiple value={[...shown]} onChange={setShown}>
              <Group gap={6} role="group" aria-label={words('comparison.trend.choose')}>
                <Chip size="sm" value={overallId} classNames={{ label: classes.chip }}>
                  {words('comparison.trend.overall')}
                </Chip>
                {trend.dimensions.map(({ dimension }) => (
                  <Chip
                    key={dimension.id}
                    size="sm"
                    classNames={{ label: classes.chip }}
                    value={dimension.id}
                    disabled={isFull && !shown.includes(dimension.id)}
                  >
                    {dimension.code} {dimension.name[language]}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </>
        }
      />
    </section>
  )
}
