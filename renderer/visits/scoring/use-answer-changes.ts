import { useMemo } from 'react'
import type {
  Answer,
  ChangeReason,
  ExaminedAreas,
  Rating,
} from '../../../assessments/core/visits/answer.ts'
import { lacksChangeReason } from '../../../assessments/core/visits/rate-answer.ts'
import { useWords } from '../../texts/use-words.ts'
import type { VisitStore } from '../entries/visit-store.ts'
import { wordRating } from '../history/word-change.ts'
import type { Memory } from './memory/use-memory.ts'

type TypedField = 'note' | 'clientWording' | 'areas' | 'consensusReason'

/** What can be changed in an answer; the functions stay the same ones, so that rows need not render again. */
export function useAnswerChanges(
  store: VisitStore,
  memory: Memory,
  isLocked: boolean,
  announce: (message: string) => void,
) {
  const words = useWords()
  return useMemo(() => {
    function set(indicatorId: string, value: Answer) {
      if (!isLocked) store.change({ kind: 'answer', id: indicatorId, value })
    }
    function type(indicatorId: string, field: TypedField, part: Partial<Answer>) {
      const value = { ...store.answerOf(indicatorId), ...part }
      if (!isLocked) store.type(field, { kind: 'answer', id: indicatorId, value })
    }
    return {
      rate(indicatorId: string, rating: Rating) {
        if (isLocked) return
        const value = memory.rated(indicatorId, store.answerOf(indicatorId), rating)
        set(indicatorId, value)
        const reasonWanted = lacksChangeReason(value) ? words('memory.reason_wanted') : ''
        announce(`${wordRating(rating, words)} ${reasonWanted}`.trim())
      },
      giveReason(indicatorId: string, changeReason: ChangeReason | null) {
        set(indicatorId, { ...store.answerOf(indicatorId), changeReason })
      },
      toggleFollowUp(indicatorId: string) {
        if (isLocked) return
        const answer = store.answerOf(indicatorId)
        const needsFollowUp = !answer.needsFollowUp
        set(indicatorId, { ...answer, needsFollowUp })
        announce(
          words(needsFollowUp ? 'scoring.item.follow_up_set' : 'scoring.item.follow_up_removed'),
        )
      },
      typeNote: (id: string, note: string) => type(id, 'note', { note }),
      typeClientWording: (id: string, clientWording: string) =>
        type(id, 'clientWording', { clientWording }),
      typeConsensusReason: (id: string, consensusReason: string) =>
        type(id, 'consensusReason', { consensusReason }),
      typeAreas: (id: string, areas: ExaminedAreas | null) => type(id, 'areas', { areas }),
      endTyping: () => void store.endTyping(),
    }
  }, [store, memory, isLocked, announce, words])
}

export type AnswerChanges = ReturnType<typeof useAnswerChanges>
