import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'

/** One step that can be taken back: what it sets, and what was there. Both name the same entries. */
export interface UndoStep {
  readonly before: readonly EntryChange[]
  readonly after: readonly EntryChange[]
  /** Changes with the same key that follow each other are one step: the keys pressed in one field. */
  readonly mergeKey: string | null
}

/** Steps that can be taken back, and those that were; the last of each comes first in turn. */
export interface UndoStack {
  readonly done: readonly UndoStep[]
  readonly undone: readonly UndoStep[]
}

interface Taken {
  readonly stack: UndoStack
  readonly step: UndoStep
}

export const emptyUndoStack: UndoStack = { done: [], undone: [] }

/** A new step ends the line of what could have been redone. */
export function recordStep({ done }: UndoStack, step: UndoStep): UndoStack {
  const last = done.at(-1)
  const continues = last !== undefined && last.mergeKey !== null && last.mergeKey === step.mergeKey
  if (!continues) return { done: [...done, step], undone: [] }
  return { done: [...done.slice(0, -1), { ...step, before: last.before }], undone: [] }
}

/**
 * The same steps with what they set put differently: for a change that none of them may take back. A step that
 * is left with nothing to change is none.
 */
export function rewriteSteps(
  { done, undone }: UndoStack,
  rewrite: (change: EntryChange) => EntryChange,
): UndoStack {
  const rewritten = (step: UndoStep): UndoStep => ({
    ...step,
    before: step.before.map(rewrite),
    after: step.after.map(rewrite),
  })
  const changing = ({ before, after }: UndoStep) => JSON.stringify(before) !== JSON.stringify(after)
  return {
    done: done.map(rewritten).filter(changing),
    undone: undone.map(rewritten).filter(changing),
  }
}

/** Whatever comes next begins a step of its own. */
export function endStep({ done, undone }: UndoStack): UndoStack {
  const last = done.at(-1)
  if (last === undefined || last.mergeKey === null) return { done, undone }
  return { done: [...done.slice(0, -1), { ...last, mergeKey: null }], undone }
}

/** @returns null when there is nothing to undo; else the step whose `before` is to be set. */
export function undoStep({ done, undone }: UndoStack): Taken | null {
  const step = done.at(-1)
  if (step === undefined) return null
  return { stack: { done: done.slice(0, -1), undone: [...undone, step] }, step }
}

/** @returns null when there is nothing to redo; else the step whose `after` is to be set. */
export function redoStep({ done, undone }: UndoStack): Taken | null {
  const step = undone.at(-1)
  if (step === undefined) return null
  return { stack: { done: [...done, step], undone: undone.slice(0, -1) }, step }
}
