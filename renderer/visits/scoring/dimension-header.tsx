import { Text, Title } from '@mantine/core'
import type { DimensionScore } from '../../../assessments/core/scoring/visit-score.ts'
import { dimensionStatusKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { formatShare } from '../../../assessments/core/texts/format-points.ts'
import { StatusMark } from '../../shared/status-mark.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

/** The dimension, how far it can be trusted by now, and what it still lacks. */
export function DimensionHeader({ score }: { score: DimensionScore }) {
  const words = useWords()
  const language = useLanguage()
  const { dimension, coverage, status } = score
  return (
    <div className={classes.dimensionHeader}>
      <Title order={2} id="dimension-title">
        {dimension.code} {dimension.name[language]}
      </Title>
      <Text size="sm" c="dimmed">
        {dimension.scope[language]}
      </Text>
      <p className={classes.live}>
        {coverage !== null && (
          <span>
            {words('scoring.dimension.coverage', { share: formatShare(coverage, language) })}
          </span>
        )}
        <StatusMark status={status} />
        <Needed score={score} />
      </p>
    </div>
  )
}

function Needed({ score: { neededForReliable, status } }: { score: DimensionScore }) {
  const words = useWords()
  if (neededForReliable === null) return null
  const { items, minimumRequirement } = neededForReliable
  const wanted = status === 'indicative' ? 'indicative' : 'reliable'
  return (
    <span>
      {items > 0 &&
        words('scoring.dimension.needed', {
          count: items,
          status: words(dimensionStatusKeys[wanted]),
        })}{' '}
      {minimumRequirement && words('scoring.dimension.needed_minimum')}
    </span>
  )
}
