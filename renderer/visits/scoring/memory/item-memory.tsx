import type { Answer, ChangeReason, Rating } from '../../../../assessments/core/visits/answer.ts'
import type { EarlierResult } from '../../../../assessments/core/visits/earlier-results.ts'
import { changeReasonNeed } from '../../../../assessments/core/visits/rate-answer.ts'
import { useWords } from '../../../texts/use-words.ts'
import { wordRating } from '../../history/word-change.ts'
import { ChangeReasonChoice } from './change-reason-choice.tsx'
import { EarlierResults } from './earlier-results.tsx'
import classes from './memory.module.css'

interface ItemMemoryProps {
  answer: Answer
  earlier: readonly EarlierResult[]
  /** The value that the organisation has agreed on. */
  self: Rating
  isBlind: boolean
  isLocked: boolean
  onReason: (reason: ChangeReason | null) => void
}

/** What earlier visits and the organisation itself say about the criterion being rated, once the own rating is made, and why it was changed. */
export function ItemMemory(props: ItemMemoryProps) {
  const { answer, earlier, self, isBlind, isLocked, onReason } = props
  const words = useWords()
  const need = changeReasonNeed(answer, earlier)
  const isHidden = isBlind && answer.rating.status === 'open'
  return (
    <>
      {need !== 'none' && (
        <ChangeReasonChoice
          reason={answer.changeReason}
          isRequired={need === 'required'}
          isLocked={isLocked}
          onReason={onReason}
        />
      )}
      {self.status !== 'open' && !isHidden && (
        <p className={classes.self}>{words('memory.self', { rating: wordRating(self, words) })}</p>
      )}
      {earlier.length > 0 &&
        (isHidden ? (
          <p className={classes.quiet}>{words('memory.before_rating')}</p>
        ) : (
          <EarlierResults results={earlier} />
        ))}
    </>
  )
}
