import { IconCheck } from '@tabler/icons-react'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { levels, type Rating } from '../../../assessments/core/visits/answer.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

/** The five levels with their anchors; the numbers are also the keys. */
export function AnchorButtons({
  scale,
  anchors,
  rating,
  isLocked,
  onRate,
}: {
  scale: InstrumentSnapshot['scale']
  anchors: readonly string[]
  rating: Rating
  isLocked: boolean
  onRate: (rating: Rating) => void
}) {
  const words = useWords()
  const language = useLanguage()
  return (
    <fieldset className={classes.anchors} aria-label={words('scoring.item.rate')}>
      {levels.map((level) => {
        const isChosen = rating.status === 'rated' && rating.level === level
        return (
          <button
            key={level}
            type="button"
            className={classes.anchor}
            aria-pressed={isChosen}
            aria-disabled={isLocked}
            onClick={() => !isLocked && onRate({ status: 'rated', level })}
          >
            <span className={classes.anchorNumber}>{level}</span>
            <span className={classes.anchorWords}>
              <strong>
                {isChosen && <IconCheck className={classes.anchorCheck} size={17} aria-hidden />}
                {scale[level]?.name[language]}
              </strong>{' '}
              <span>{anchors[level]}</span>
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}
