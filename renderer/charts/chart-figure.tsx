import { Skeleton, Title, VisuallyHidden } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useId, useRef } from 'react'
import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'
import { useWords } from '../texts/use-words.ts'
import { ChartLegend } from './chart-legend.tsx'
import classes from './charts.module.css'
import { DataTable } from './data-table.tsx'
import { PictureActions } from './picture-actions.tsx'

// Recharts is large: it is fetched with the first chart, never at start.
const ChartDrawing = lazy(() => import('./chart-drawing.tsx'))

/** A chart with its name, its summary in words, its notes, and its numbers as a table. */
export function ChartFigure({
  model,
  actions,
  isShown = false,
}: {
  model: ChartModel
  actions?: ReactNode
  /** Shown to the client: without what only the consultants need. */
  isShown?: boolean
}) {
  const words = useWords()
  const figure = useRef<HTMLElement>(null)
  return (
    <figure ref={figure} className={classes.figure} data-chart={model.kind}>
      <figcaption className={classes.caption}>
        <Title order={2}>{model.title}</Title>
        <div className={classes.actions}>
          {actions}
          {!isShown && <PictureActions model={model} figure={figure} />}
        </div>
      </figcaption>
      <ChartBody model={model} />
      <details className={classes.numbers}>
        <summary>{words('results.chart.as_table')}</summary>
        <DataTable table={model.table} />
      </details>
    </figure>
  )
}

/** The drawing with its legend, its summary in words and its notes. Stands in a figure of the charts. */
export function ChartBody({ model }: { model: ChartModel }) {
  const summaryId = useId()
  return (
    <>
      <ChartLegend model={model} />
      <div
        role="img"
        aria-label={model.title}
        aria-describedby={summaryId}
        className={classes.drawing}
        data-drawing
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
    </>
  )
}
