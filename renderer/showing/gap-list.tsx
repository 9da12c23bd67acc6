import { Title } from '@mantine/core'
import {
  type BothViews,
  selfExternalGap,
} from '../../assessments/core/self-assessment/self-external-gap.ts'
import { gapClassKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatPoints, formatPointsChange } from '../../assessments/core/texts/format-points.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './showing.module.css'

/** Self-image and outside view, dimension by dimension; nothing where there is no self-assessment. */
export function GapList({ views }: { views: BothViews }) {
  const words = useWords()
  const language = useLanguage()
  const gaps = selfExternalGap(views)
  const compared = gaps.flatMap(({ dimension, points }) => (points ? [{ dimension, points }] : []))
  const topics = gaps.flatMap(({ workshopTopics }) => workshopTopics)
  if (compared.length === 0 && topics.length === 0) return null
  return (
    <section aria-labelledby="gaps-title" className={classes.part}>
      <Title order={2} id="gaps-title">
        {words('showing.workshop.gaps')}
      </Title>
      <ul className={classes.gaps}>
        {compared.map(({ dimension, points }) => (
          <li key={dimension.id}>
            <strong>{dimension.name[language]}</strong>
            <span>{words(gapClassKeys[points.class])}</span>
            <span className={classes.quiet}>
              {words('showing.workshop.gap', {
                self: formatPoints(points.self, language),
                external: formatPoints(points.external, language),
                gap: formatPointsChange(points.gap, language),
              })}
            </span>
          </li>
        ))}
      </ul>
      {topics.length > 0 && (
        <>
          <p className={classes.quiet}>{words('showing.workshop.topics')}</p>
          <ul className={classes.topics}>
            {topics.map(({ indicator }) => (
              <li key={indicator.id}>{indicator.texts[language].title}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
