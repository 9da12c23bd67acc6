import { ok } from '../../core/result.ts'
import { selectAnswerHistory } from '../../storage/answer-history.ts'
import type { ReadHandler, WriteHandler } from '../handler-types.ts'
import { readConsultantName } from '../settings/settings-handlers.ts'
import { findVisit } from '../visits/visit-record.ts'
import { saveAnswer } from './save-answer.ts'

export const handleSaveAnswer: WriteHandler<'answers.save'> = (db, input, context) => {
  const { answer, ...place } = input
  const savedAt = context.now().toISOString()
  const saved = saveAnswer(db, place, answer, { by: readConsultantName(db), at: savedAt })
  return saved.ok ? ok({ savedAt }) : saved
}

export const getAnswerHistory: ReadHandler<'answers.history'> = (db, { visitId }) => {
  const visit = findVisit(db, visitId)
  return visit.ok ? ok(selectAnswerHistory(db, visitId)) : visit
}
