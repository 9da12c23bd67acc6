import { Text } from '@mantine/core'
import type { SinceAgreed } from '../../assessments/core/measures/since-agreed.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './measures.module.css'

/** "D5.1 Geregeltes Dolmetschen: Stufe 1 → 3" for each criterion of a measure; said as what is, not as its effect. */
export function SinceAgreedList({ since }: { since: SinceAgreed }) {
  const words = useWords()
  const language = useLanguage()
  const { matched, leftOut } = since
  return (
    <div className={classes.since}>
      <Text size="sm" fw={600}>
        {words('measures.since.title')}
      </Text>
      {matched.length === 0 && leftOut.length === 0 && (
        <Text size="sm">{words('measures.since.none')}</Text>
      )}
      <ul>
        {matched.map(({ comparisonKey, indicator, level }) => (
          <li key={comparisonKey}>
            {words('measures.since.levels', {
              code: indicator.later.code,
              title: indicator.later.texts[language].title,
              from: level.earlier,
              to: level.later,
            })}
          </li>
        ))}
        {leftOut.map(({ comparisonKey, indicator }) => (
          <li key={comparisonKey}>
            {words('measures.since.not_comparable', {
              code: indicator.code,
              title: indicator.texts[language].title,
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
