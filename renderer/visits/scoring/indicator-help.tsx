import { Title } from '@mantine/core'
import type {
  InstrumentSnapshot,
  SnapshotIndicator,
} from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { InquirySections } from '../../instruments/inquiry-sections.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

/** What helps to rate: why it matters, what to look at, whom to ask what, typical evidence. */
export function IndicatorHelp({
  indicator,
  snapshot,
}: {
  indicator: SnapshotIndicator
  snapshot: Pick<InstrumentSnapshot, 'roles' | 'places'>
}) {
  const words = useWords()
  const language = useLanguage()
  return (
    <div className={classes.helpText}>
      <section>
        <Title order={4}>{words('instruments.why')}</Title>
        <p>{indicator.texts[language].why}</p>
      </section>
      <InquirySections indicator={indicator} snapshot={snapshot} language={language} order={4} />
    </div>
  )
}
