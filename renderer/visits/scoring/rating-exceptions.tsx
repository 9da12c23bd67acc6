import { Button, Kbd } from '@mantine/core'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import { useWords } from '../../texts/use-words.ts'
import { wordRating } from '../history/word-change.ts'
import classes from './scoring.module.css'
import type { Asking } from './use-current-indicator.ts'

/** Not applicable (where the catalogue allows it), not assessed, and the way back to open. */
export function RatingExceptions({
  item: { indicator, rating },
  isLocked,
  asking,
  onAsk,
  onRate,
}: {
  item: ScopedItem
  isLocked: boolean
  asking: Asking
  onAsk: (asking: Asking) => void
  onRate: (rating: Rating) => void
}) {
  const words = useWords()
  const isException = rating.status === 'not_applicable' || rating.status === 'not_assessed'
  return (
    <>
      {!isLocked && (
        <>
          {indicator.notApplicableAllowed && (
            <ExceptionButton
              label={words('scoring.item.not_applicable')}
              hint="N"
              isChosen={rating.status === 'not_applicable'}
              isOpen={asking === 'not_applicable'}
              onClick={() => onAsk(asking === 'not_applicable' ? null : 'not_applicable')}
            />
          )}
          <ExceptionButton
            label={words('scoring.item.not_assessed')}
            hint="B"
            isChosen={rating.status === 'not_assessed'}
            isOpen={asking === 'not_assessed'}
            onClick={() => onAsk(asking === 'not_assessed' ? null : 'not_assessed')}
          />
          {rating.status !== 'open' && (
            <Button
              variant="subtle"
              color="gray"
              c="dimmed"
              h={44}
              onClick={() => onRate({ status: 'open' })}
            >
              {words('scoring.item.reset')}
            </Button>
          )}
        </>
      )}
      {isException && <p className={classes.exception}>{wordRating(rating, words)}</p>}
    </>
  )
}

function ExceptionButton(props: {
  label: string
  hint: string
  isChosen: boolean
  isOpen: boolean
  onClick: () => void
}) {
  return (
    <Button
      h={44}
      variant={props.isChosen ? 'light' : 'default'}
      aria-pressed={props.isChosen}
      aria-expanded={props.isOpen}
      rightSection={<Kbd aria-hidden>{props.hint}</Kbd>}
      onClick={props.onClick}
    >
      {props.label}
    </Button>
  )
}
