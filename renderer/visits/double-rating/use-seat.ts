import { useMemo, useState } from 'react'
import { answersOfSeat } from '../../../assessments/core/agreement/double-rating.ts'
import { scoreVisit } from '../../../assessments/core/scoring/score-visit.ts'
import { type Answer, openAnswer, type Rating } from '../../../assessments/core/visits/answer.ts'
import {
  type IndependentRating,
  independentRatingId,
  type RaterSeat,
} from '../../../assessments/core/visits/entries/independent-rating.ts'
import type { Board } from '../board/use-board.ts'
import { emptyUndoStack, recordStep, redoStep, undoStep } from '../entries/undo-stack.ts'
import { presentState } from '../entries/visit-content.ts'

/**
 * One consultant's own ratings, with an undo that lasts as long as the seat is taken and reaches nothing
 * else: neither the other seat nor what is done elsewhere in the visit.
 */
export function useSeat({ store, content, visit, snapshot }: Board, seat: RaterSeat) {
  const { independent_rating } = content
  const [undo, setUndo] = useState(emptyUndoStack)
  const answers = useMemo(
    () => answersOfSeat({ independent_rating }, seat),
    [independent_rating, seat],
  )
  const { id, date, scope } = visit
  const score = useMemo(
    () => scoreVisit({ id, date, scope, snapshot, answers, consultants: [] }),
    [id, date, scope, snapshot, answers],
  )

  function changeOf(indicatorId: string, fields: Partial<Pick<Answer, 'rating' | 'note'>>) {
    const { rating, note } = { ...(answers[indicatorId] ?? openAnswer), ...fields }
    const isEmpty = rating.status === 'open' && note === ''
    const value: IndependentRating | null = isEmpty ? null : { seat, indicatorId, rating, note }
    return {
      kind: 'independent_rating',
      id: independentRatingId(seat, indicatorId),
      value,
    } as const
  }

  function rate(indicatorId: string, rating: Rating) {
    const change = changeOf(indicatorId, { rating })
    const before = presentState(content, [change])
    setUndo(recordStep(undo, { before, after: [change], mergeKey: null }))
    store.changeApart(change)
  }

  const typeNote = (indicatorId: string, note: string) =>
    store.typeApart(changeOf(indicatorId, { note }))

  /** @returns the indicator whose rating was set back or set again; null when there was nothing. */
  function step(kind: 'undo' | 'redo'): string | null {
    const taken = kind === 'undo' ? undoStep(undo) : redoStep(undo)
    if (taken === null) return null
    setUndo(taken.stack)
    const { before, after } = taken.step
    store.changeApart(...(kind === 'undo' ? before : after))
    const [value] = [...before, ...after].flatMap((change) =>
      change.kind === 'independent_rating' && change.value !== null ? [change.value] : [],
    )
    return value?.indicatorId ?? null
  }

  return { answers, score, rate, typeNote, step }
}
