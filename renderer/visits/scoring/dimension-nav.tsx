import { NativeSelect } from '@mantine/core'
import { toNumber } from '../../../assessments/core/scoring/fraction.ts'
import type { DimensionScore } from '../../../assessments/core/scoring/visit-score.ts'
import { StatusMark } from '../../shared/status-mark.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'
import { progressOf } from './scoring-items.ts'

interface DimensionNavProps {
  dimensions: readonly DimensionScore[]
  currentId: string
  onChoose: (dimensionId: string) => void
}

/** All dimensions with live progress, coverage and status; a plain list box where there is little room. */
export function DimensionNav({ dimensions, currentId, onChoose }: DimensionNavProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <nav className={classes.dimensions} aria-label={words('scoring.dimensions')}>
      <NativeSelect
        className={classes.dimensionSelect}
        aria-label={words('scoring.dimension.choose')}
        value={currentId}
        data={dimensions.map(({ dimension }) => ({
          value: dimension.id,
          label: `${dimension.code} ${dimension.name[language]}`,
        }))}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
      <ul className={classes.dimensionList}>
        {dimensions.map((score) => (
          <li key={score.dimension.id}>
            <DimensionButton
              score={score}
              isCurrent={score.dimension.id === currentId}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function DimensionButton({
  score,
  isCurrent,
  onChoose,
}: {
  score: DimensionScore
  isCurrent: boolean
  onChoose: (dimensionId: string) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { dimension, items, coverage, status } = score
  const { done, total } = progressOf(items)
  return (
    <button
      type="button"
      className={classes.dimension}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onChoose(dimension.id)}
    >
      <span className={classes.dimensionName}>
        <span className={classes.code}>{dimension.code}</span> {dimension.name[language]}
      </span>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${100 * (coverage === null ? 0 : toNumber(coverage))}%` }} />
      </span>
      <span className={classes.dimensionFacts}>
        <span>{words('scoring.dimension.counts', { done, total })}</span>
        <StatusMark status={status} />
      </span>
    </button>
  )
}
