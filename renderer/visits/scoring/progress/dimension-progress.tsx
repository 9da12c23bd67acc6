import type { DimensionSupport } from '../../../../assessments/core/evidence/dimension-support.ts'
import type { Thresholds } from '../../../../assessments/core/instruments/thresholds.ts'
import { stepsToReliable } from '../../../../assessments/core/scoring/steps-to-reliable.ts'
import type { DimensionScore } from '../../../../assessments/core/scoring/visit-score.ts'
import { formatShare } from '../../../../assessments/core/texts/format-points.ts'
import type { VisitScope } from '../../../../assessments/core/visits/visit.ts'
import { StatusMark } from '../../../shared/status-mark.tsx'
import { useLanguage, useWords } from '../../../texts/use-words.ts'
import classes from './progress.module.css'
import { wordBestStatus, wordSteps } from './word-steps.ts'

interface DimensionProgressProps {
  score: DimensionScore
  support: DimensionSupport
  scope: VisitScope
  thresholds: Thresholds['scoring']
}

/** One line: how a dimension stands, and what it still needs. */
export function DimensionProgress({ score, support, scope, thresholds }: DimensionProgressProps) {
  const words = useWords()
  const language = useLanguage()
  const { counts, coverage, status } = score
  const steps = stepsToReliable(score, thresholds)
  const isSaidByStatus = steps.kind === 'reached' || steps.kind === 'impossible'
  const counted = [
    counts.rated > 0 && words('progress.count.rated', { count: counts.rated }),
    counts.notApplicable > 0 &&
      words('progress.count.not_applicable', { count: counts.notApplicable }),
    counts.notAssessed > 0 && words('progress.count.not_assessed', { count: counts.notAssessed }),
    counts.open > 0 && words('progress.count.open', { count: counts.open }),
  ].filter(Boolean)
  return (
    <p className={classes.line}>
      <StatusMark status={status} />
      {coverage !== null && (
        <span>
          {words('scoring.dimension.coverage', { share: formatShare(coverage, language) })}
        </span>
      )}
      <span>{counted.join(' · ')}</span>
      {support.rated > 0 && <span>{words('progress.supported', { ...support })}</span>}
      {!isSaidByStatus && (
        <span>
          {words('progress.needed_for', {
            status: wordBestStatus(scope, words),
            needed: wordSteps(steps, words),
          })}
        </span>
      )}
    </p>
  )
}
