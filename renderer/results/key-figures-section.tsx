import { Title } from '@mantine/core'
import { keyFiguresChart } from '../../assessments/core/charts/key-figures-chart.ts'
import { enteredKeyFigures } from '../../assessments/core/visits/key-figures.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { useWording } from '../texts/use-wording.ts'
import { useWords } from '../texts/use-words.ts'
import { KeyFigureTable } from '../visits/key-figures/key-figure-table.tsx'
import { useEarlierFigures } from '../visits/key-figures/use-earlier-figures.ts'

/** What the organisation reports in numbers, as anyone may see it. Nothing at all while there are none. */
export function KeyFiguresSection({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const earlier = useEarlierFigures(loaded.visit)
  const wording = useWording()
  const figures = loaded.entries.key_figure
  const chart = keyFiguresChart(figures, loaded.visit.date, earlier, wording)
  if (enteredKeyFigures(figures).length === 0) return null
  return (
    <section aria-labelledby="key-figures-title">
      <Title order={2} id="key-figures-title" mb="xs">
        {words('figures.title')}
      </Title>
      {chart !== null && <ChartFigure model={chart} />}
      <KeyFigureTable figures={figures} earlier={earlier} />
    </section>
  )
}
