import { IconNote } from '@tabler/icons-react'
import { memo } from 'react'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import { levels } from '../../../assessments/core/visits/answer.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { wordRating } from '../history/word-change.ts'
import { ItemMarks } from './item-marks.tsx'
import { MissingReasonMark } from './memory/missing-reason-mark.tsx'
import classes from './scoring.module.css'

/** A criterion that is not open for rating: its name and where it stands, one click away. */
export const IndicatorRow = memo(function IndicatorRow({
  item,
  hasNote,
  lacksReason,
  onOpen,
}: {
  item: ScopedItem
  hasNote: boolean
  lacksReason: boolean
  onOpen: (indicatorId: string) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { indicator, rating } = item
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
        {indicator.texts[language].title} <ItemMarks item={item} />
      </span>
      {lacksReason && <MissingReasonMark />}
      {hasNote && <IconNote size={16} role="img" aria-label={words('scoring.item.has_note')} />}
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
