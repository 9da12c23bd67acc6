import { departsFromConsensus } from '../../../../assessments/core/agreement/double-rating.ts'
import type { Answer } from '../../../../assessments/core/visits/answer.ts'
import type { Consensus } from '../../../../assessments/core/visits/entries/consensus.ts'
import { GuardedTextarea } from '../../../shared/guarded-fields.tsx'
import { useWords } from '../../../texts/use-words.ts'
import { wordRating } from '../../history/word-change.ts'
import type { AnswerChanges } from '../use-answer-changes.ts'

/** Why the official rating is another one than two consultants had agreed on. Nothing while it is not. */
export function ConsensusDeparture({
  indicatorId,
  answer,
  consensus,
  isLocked,
  changes,
}: {
  indicatorId: string
  answer: Answer
  consensus: Consensus | undefined
  isLocked: boolean
  changes: AnswerChanges
}) {
  const words = useWords()
  if (consensus === undefined || !departsFromConsensus(answer, consensus)) return null
  return (
    <GuardedTextarea
      required
      autosize
      readOnly={isLocked}
      maxLength={2_000}
      label={words('pair.departure')}
      description={words('pair.departure_from', { rating: wordRating(consensus.rating, words) })}
      error={answer.consensusReason.trim() === '' && words('pair.departure_missing')}
      value={answer.consensusReason}
      onChange={(event) => changes.typeConsensusReason(indicatorId, event.currentTarget.value)}
      onBlur={changes.endTyping}
    />
  )
}
