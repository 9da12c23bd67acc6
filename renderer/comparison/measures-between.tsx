import { Text, Title } from '@mantine/core'
import { measuresBetween } from '../../assessments/core/measures/since-agreed.ts'
import { measureStateKeys } from '../../assessments/core/texts/domain-keys.ts'
import type { AssessedVisit } from '../../assessments/core/visits/visit.ts'
import { useWholeVisits } from '../api/use-visits.ts'
import { SinceAgreedList } from '../measures/since-agreed-list.tsx'
import { useWords } from '../texts/use-words.ts'
import classes from './comparison.module.css'

/** What was agreed on between two visits, and what the criteria have done since; never the one as the other's cause. */
export function MeasuresBetween({
  visits,
  earlier,
  later,
}: {
  /** All of the organisation. */
  visits: readonly AssessedVisit[]
  earlier: AssessedVisit
  later: AssessedVisit
}) {
  const words = useWords()
  const [whole] = useWholeVisits([later.id])
  if (whole === undefined) return null
  const between = measuresBetween(Object.values(whole.measures), visits, earlier, later)
  if (between.length === 0) return null
  return (
    <section aria-labelledby="measures-between-title">
      <Title order={2} id="measures-between-title" mb="xs">
        {words('comparison.measures')}
      </Title>
      <ul className={classes.items}>
        {between.map(({ measure, since }) => (
          <li key={`${measure.visitId} ${measure.title}`} className={classes.measure}>
            <span className={classes.itemTitle}>{measure.title}</span>
            <span className={classes.itemLevels}>{words(measureStateKeys[measure.state])}</span>
            <SinceAgreedList since={since} />
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">
        {words('comparison.no_cause')}
      </Text>
    </section>
  )
}
