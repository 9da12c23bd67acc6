import { Text, Title } from '@mantine/core'
import { itemComparability } from '../../assessments/core/comparison/item-comparability.ts'
import type { VisitComparison } from '../../assessments/core/comparison/visit-comparison.ts'
import {
  formatPoints,
  formatPointsChange,
  formatShare,
} from '../../assessments/core/texts/format-points.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { ChangeSignMark } from './change-sign-mark.tsx'
import classes from './comparison.module.css'

export function OverallChangePanel({ comparison }: { comparison: VisitComparison }) {
  const words = useWords()
  const language = useLanguage()
  const { outcome, comparableShare } = comparison.overall
  const items = itemComparability(comparison)
  return (
    <section className={classes.overall} aria-labelledby="overall-change-title">
      <div>
        <Title order={2} id="overall-change-title" mb={6}>
          {words('comparison.overall')}
        </Title>
        <ChangeSignMark outcome={outcome} />
        {outcome.class === 'not_comparable' ? (
          <Text size="sm">{words(`domain.not_comparable.${outcome.reason}`)}</Text>
        ) : (
          outcome.restricted && (
            <span className={classes.mark}>{words('domain.mark.restricted')}</span>
          )
        )}
        {items !== null && (
          <Text size="sm" mt={4}>
            {words('comparison.comparability', {
              share: formatShare(items.share, language),
              matched: items.matched,
              asked: items.asked,
            })}
          </Text>
        )}
        {comparableShare !== null && (
          <Text size="sm" c="dimmed" mt={4}>
            {words('comparison.overall.share', { share: formatShare(comparableShare, language) })}
          </Text>
        )}
      </div>
      {outcome.class !== 'not_comparable' && (
        <div className={classes.overallFigures}>
          {outcome.class !== 'tendency_only' && (
            <strong>{formatPointsChange(outcome.change, language)}</strong>
          )}
          <Text size="sm" c="dimmed">
            {words('comparison.matched', {
              earlier: formatPoints(outcome.matchedPoints.earlier, language),
              later: formatPoints(outcome.matchedPoints.later, language),
            })}
          </Text>
        </div>
      )}
    </section>
  )
}
