import { Text, Title } from '@mantine/core'
import type { Lever } from '../../assessments/core/scoring/leverage.ts'
import { formatPointsChange } from '../../assessments/core/texts/format-points.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './results.module.css'

/** Where one more level would move the number most. Nothing where no item can move it. */
export function LeverList({
  levers,
  isOverall,
}: {
  levers: readonly Lever[]
  /** Whether the gain is that of the overall value. */
  isOverall: boolean
}) {
  const words = useWords()
  const language = useLanguage()
  if (levers.length === 0) return null
  return (
    <section>
      <Title order={3}>{words('why.levers')}</Title>
      <ol className={classes.levers}>
        {levers.map(({ indicator, level, dimensionGain, overallGain }) => (
          <li key={indicator.id}>
            {words('why.lever', {
              code: indicator.code,
              title: indicator.texts[language].title,
              from: level,
              to: level + 1,
              gain: formatPointsChange((isOverall ? overallGain : null) ?? dimensionGain, language),
            })}
          </li>
        ))}
      </ol>
      <Text size="sm" c="dimmed">
        {words('why.levers_help')}
      </Text>
    </section>
  )
}
