import { memo } from 'react'
import type { SnapshotIndicator } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { ScopePlace } from '../../../assessments/core/scoring/items-in-scope.ts'
import { levels, type Rating } from '../../../assessments/core/visits/answer.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { wordRating } from '../history/word-change.ts'
import { ItemMarks } from './item-marks.tsx'
import { RowMarks, type RowMarksProps } from './row-marks.tsx'
import classes from './scoring.module.css'

interface IndicatorRowProps extends RowMarksProps {
  indicator: SnapshotIndicator
  place: ScopePlace
  rating: Rating
  onOpen: (indicatorId: string) => void
}

/**
 * A criterion that is not open for rating: its name and where it stands, one click away. Takes the parts
 * of an item, since items are made anew with every key and only the parts stay the same.
 */
export const IndicatorRow = memo(function IndicatorRow({
  indicator,
  place,
  rating,
  onOpen,
  ...marks
}: IndicatorRowProps) {
  const words = useWords()
  const language = useLanguage()
  const level = rating.status === 'rated' ? rating.level : null
  return (
    <button
      type="button"
      className={classes.row}
      data-status={rating.status}
      onClick={() => onOpen(indicator.id)}
    >
      <span className={classes.code}>{indicator.code}</span>
      <span className={classes.rowTitle}>
        {indicator.texts[language].title} <ItemMarks indicator={indicator} place={place} />
      </span>
      <RowMarks {...marks} />
      <span className={classes.rowRating}>
        {level !== null && (
          <span className={classes.steps} aria-hidden>
            {levels.map((step) => (
              <span key={step} data-reached={step <= level} />
            ))}
          </span>
        )}
        {rating.status === 'not_applicable'
          ? words('domain.answer_status.not_applicable')
          : wordRating(rating, words)}
      </span>
    </button>
  )
})
