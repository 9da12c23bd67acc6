import type { Rating } from '../../../assessments/core/visits/answer.ts'

export interface RatingChange {
  readonly indicatorId: string
  readonly before: Rating
  readonly after: Rating
}

/** Changes that can be taken back, and those that were; the last of each comes first in turn. */
export interface UndoStack {
  readonly done: readonly RatingChange[]
  readonly undone: readonly RatingChange[]
}

interface Step {
  readonly stack: UndoStack
  readonly change: RatingChange
}

export const emptyUndoStack: UndoStack = { done: [], undone: [] }

/** A new change ends the line of what could have been redone. */
export function recordChange(stack: UndoStack, change: RatingChange): UndoStack {
  return { done: [...stack.done, change], undone: [] }
}

/** @returns null when there is nothing to undo; else the change whose `before` is to be set. */
export function undoChange({ done, undone }: UndoStack): Step | null {
  const change = done.at(-1)
  if (change === undefined) return null
  return { stack: { done: done.slice(0, -1), undone: [...undone, change] }, change }
}

/** @returns null when there is nothing to redo; else the change whose `after` is to be set. */
export function redoChange({ done, undone }: UndoStack): Step | null {
  const change = undone.at(-1)
  if (change === undefined) return null
  return { stack: { done: [...done, change], undone: undone.slice(0, -1) }, change }
}
