import {
  answerStatusKeys,
  notAssessedReasonKeys,
} from '../../../assessments/core/texts/domain-keys.ts'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import type { AnswerChange } from '../../../assessments/core/visits/answer-change.ts'
import type { Words } from '../../texts/text-key.ts'

/** "Stufe 3", "offen", "nicht beurteilt: keine Zeit". */
export function wordRating(rating: Rating, words: Words): string {
  if (rating.status === 'rated') return words('scoring.item.level', { level: rating.level })
  const status = words(answerStatusKeys[rating.status])
  if (rating.status === 'open') return status
  const reason =
    rating.status === 'not_assessed' ? words(notAssessedReasonKeys[rating.reason]) : rating.reason
  return `${status}: ${reason}`
}

/** What happened to the note, without its content; null when nothing did. */
export function noteChange({ before, after }: AnswerChange, words: Words): string | null {
  if (before.note === after.note) return null
  if (before.note === '') return words('visits.history.note_added')
  if (after.note === '') return words('visits.history.note_removed')
  return words('visits.history.note_changed')
}
