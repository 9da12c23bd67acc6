import { Text, Title } from '@mantine/core'
import type { VisitScore } from '../../assessments/core/scoring/visit-score.ts'
import { formatPoints, formatShare } from '../../assessments/core/texts/format-points.ts'
import { StatusMark } from '../shared/status-mark.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './results.module.css'
import { WhyButton } from './why-button.tsx'

/** The overall value, never without the one with equal weights beside it. */
export function OverallPanel({
  score: { overall, scope },
  onWhy,
}: {
  score: VisitScore
  onWhy: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { points, equalWeightPoints, status, evaluableShare } = overall
  return (
    <section className={classes.overall} aria-labelledby="overall-title">
      <div className={classes.overallWords}>
        <Title order={2} id="overall-title">
          {words('results.overall.title')}
        </Title>
        <StatusMark status={status} />
        <WhyButton label={words('why.overall')} onClick={onWhy} />
        <Text size="sm" c="dimmed" maw={420}>
          {evaluableShare !== null &&
            `${words('results.overall.evaluable', { share: formatShare(evaluableShare, language) })} `}
          {scope === 'short' && `${words('results.overall.short_check')} `}
          {words('results.overall.profile_matters')}
        </Text>
      </div>
      <dl className={classes.figures}>
        <div>
          <dt>{words('results.overall.weighted')}</dt>
          <dd data-testid="overall-points" data-empty={points === null || undefined}>
            {points === null ? words('results.overall.none') : formatPoints(points, language)}
          </dd>
        </div>
        <div>
          <dt>{words('results.overall.equal')}</dt>
          <dd data-quiet>
            {equalWeightPoints === null ? '–' : formatPoints(equalWeightPoints, language)}
          </dd>
        </div>
      </dl>
    </section>
  )
}
