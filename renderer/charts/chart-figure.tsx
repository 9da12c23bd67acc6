import { Skeleton, Title, VisuallyHidden } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useId } from 'react'
import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'
import { useWords } from '../texts/use-words.ts'
import { ChartLegend } from './chart-legend.tsx'
import classes from './charts.module.css'
import { DataTable } from './data-table.tsx'

// Recharts is large: it is fetched with the first chart, never at start.
const ChartDrawing = lazy(() => import('./chart-drawing.tsx'))

/** A chart with its name, its summary in words, its notes, and its numbers as a table. */
export function ChartFigure({ model, actions }: { model: ChartModel; actions?: ReactNode }) {
  const words = useWords()
  const summaryId = useId()
  return (
    <figure className={classes.figure} data-chart={model.kind}>
      <figcaption className={classes.caption}>
        <Title order={2}>{model.title}</Title>
        {actions}
      </figcaption>
      <ChartLegend model={model} />
      <div
        role="img"
        aria-label={model.title}
        aria-describedby={summaryId}
        className={classes.drawing}
      >
        <Suspense fallback={<Skeleton h={320} />}>
          <ChartDrawing model={model} />
        </Suspense>
      </div>
      <VisuallyHidden id={summaryId}>{model.summary}</VisuallyHidden>
      {model.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      <details className={classes.numbers}>
        <summary>{words('results.chart.as_table')}</summary>
        <DataTable table={model.table} />
      </details>
    </figure>
  )
}
