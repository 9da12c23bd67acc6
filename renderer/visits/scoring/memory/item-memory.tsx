import type { Answer, ChangeReason } from '../../../../assessments/core/visits/answer.ts'
import type { EarlierResult } from '../../../../assessments/core/visits/earlier-results.ts'
import { changeReasonNeed } from '../../../../assessments/core/visits/rate-answer.ts'
import { useWords } from '../../../texts/use-words.ts'
import { ChangeReasonChoice } from './change-reason-choice.tsx'
import { EarlierResults } from './earlier-results.tsx'
import classes from './memory.module.css'

interface ItemMemoryProps {
  answer: Answer
  earlier: readonly EarlierResult[]
  isBlind: boolean
  isLocked: boolean
  onReason: (reason: ChangeReason | null) => void
}

/** What earlier visits say about the criterion being rated, once the own rating is made, and why it was changed. */
export function ItemMemory({ answer, earlier, isBlind, isLocked, onReason }: ItemMemoryProps) {
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
      {earlier.length > 0 &&
        (isHidden ? (
          <p className={classes.quiet}>{words('memory.before_rating')}</p>
        ) : (
          <EarlierResults results={earlier} />
        ))}
    </>
  )
}
