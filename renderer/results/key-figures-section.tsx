import { Title } from '@mantine/core'
import { enteredKeyFigures } from '../../assessments/core/visits/key-figures.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { useWords } from '../texts/use-words.ts'
import { KeyFigureTable } from '../visits/key-figures/key-figure-table.tsx'
import { useEarlierFigures } from '../visits/key-figures/use-earlier-figures.ts'

/** What the organisation reports in numbers, as anyone may see it. Nothing at all while there are none. */
export function KeyFiguresSection({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const earlier = useEarlierFigures(loaded.visit)
  const figures = loaded.entries.key_figure
  if (enteredKeyFigures(figures).length === 0) return null
  return (
    <section aria-labelledby="key-figures-title">
      <Title order={2} id="key-figures-title" mb="xs">
        {words('figures.title')}
      </Title>
      <KeyFigureTable figures={figures} earlier={earlier} />
    </section>
  )
}
