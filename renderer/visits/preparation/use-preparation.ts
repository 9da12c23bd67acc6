import type { WholeVisit } from '../../api/use-visits.ts'
import { useBoard } from '../board/use-board.ts'

/** Everything that the sections of the preparation show and change. */
export function usePreparation(loaded: WholeVisit) {
  const board = useBoard(loaded)
  const { snapshot, visit } = board
  return { ...board, planned: { snapshot, scope: visit.scope } }
}

export type Preparation = ReturnType<typeof usePreparation>
