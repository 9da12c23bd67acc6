import { type Answer, openAnswer } from '../../../assessments/core/visits/answer.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { type SaveChanges, SaveQueue, type SaveState } from './save-queue.ts'
import {
  emptyUndoStack,
  endStep,
  recordStep,
  redoStep,
  rewriteSteps,
  type UndoStack,
  undoStep,
} from './undo-stack.ts'
import { entryIn, presentState, type VisitContent, withChanges } from './visit-content.ts'

export interface VisitStoreState {
  readonly content: VisitContent
  readonly save: SaveState
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/**
 * Everything that was entered in one visit as the person sees it, ahead of the database by what is under
 * way. Outlives the screen, so that nothing typed is lost when a save fails and the person goes elsewhere.
 * Undo and redo go over all of it.
 */
export class VisitStore {
  #state: VisitStoreState
  #undo: UndoStack = emptyUndoStack
  readonly #queue: SaveQueue
  readonly #listeners = new Set<() => void>()

  constructor(content: VisitContent, save: SaveChanges) {
    this.#queue = new SaveQueue(save, () => this.#publish({ save: this.#queue.state }))
    this.#state = { content, save: this.#queue.state, canUndo: false, canRedo: false }
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly read = () => this.#state

  get hasUnsaved(): boolean {
    const { kind } = this.#state.save
    return kind === 'saving' || kind === 'failed'
  }

  /** Sets entries at once, as one step to undo. A change that changes nothing is no step. */
  change(...changes: readonly EntryChange[]) {
    if (this.#record(changes, null)) this.#queue.put(changes)
  }

  /**
   * Sets one entry while somebody types in one of its fields: saved when the typing pauses, and one step
   * to undo however many keys were pressed.
   */
  type(field: string, change: EntryChange) {
    const mergeKey = `${change.kind}/${change.id}/${field}`
    if (this.#record([change], mergeKey)) this.#queue.putWhileTyping([change])
  }

  /** Sets entries that are not for everybody's undo: what one of two consultants rates alone. */
  changeApart(...changes: readonly EntryChange[]) {
    this.#set(changes)
    this.#queue.put(changes)
  }

  /**
   * Sets an entry for good: no step brings back what it was before, neither by undo nor by redo.
   * @returns true when it is durable
   */
  replaceForGood(change: EntryChange): Promise<boolean> {
    this.#undo = rewriteSteps(this.#undo, (one) =>
      one.kind === change.kind && one.id === change.id && one.value !== null ? change : one,
    )
    this.#set([change])
    this.#queue.put([change])
    return this.flush()
  }

  /** What is set apart while somebody types; saved when the typing pauses. */
  typeApart(change: EntryChange) {
    this.#set([change])
    this.#queue.putWhileTyping([change])
  }

  /** The field was left: what waits is saved, and what is typed next is a step of its own. */
  endTyping(): Promise<boolean> {
    this.#undo = endStep(this.#undo)
    return this.flush()
  }

  answerOf(indicatorId: string): Answer {
    return entryIn(this.#state.content, 'answer', indicatorId) ?? openAnswer
  }

  /** @returns what was set back, empty when there is nothing to undo. */
  undo(): readonly EntryChange[] {
    return this.#take(undoStep(this.#undo), ({ before }) => before)
  }

  /** @returns what was set again, empty when there is nothing to redo. */
  redo(): readonly EntryChange[] {
    return this.#take(redoStep(this.#undo), ({ after }) => after)
  }

  /** Sends everything that waits. @returns true when all of it is durable. */
  flush(): Promise<boolean> {
    return this.#queue.flush()
  }

  /** @returns false when everything stands so already. */
  #record(changes: readonly EntryChange[], mergeKey: string | null): boolean {
    const before = presentState(this.#state.content, changes)
    if (JSON.stringify(before) === JSON.stringify(changes)) return false
    this.#undo = recordStep(this.#undo, { before, after: changes, mergeKey })
    this.#set(changes)
    return true
  }

  #take(
    taken: ReturnType<typeof undoStep>,
    wanted: (step: {
      before: readonly EntryChange[]
      after: readonly EntryChange[]
    }) => readonly EntryChange[],
  ): readonly EntryChange[] {
    if (taken === null) return []
    this.#undo = endStep(taken.stack)
    const changes = wanted(taken.step)
    this.#set(changes)
    this.#queue.put(changes)
    return changes
  }

  #set(changes: readonly EntryChange[]) {
    const { done, undone } = this.#undo
    this.#publish({
      content: withChanges(this.#state.content, changes),
      canUndo: done.length > 0,
      canRedo: undone.length > 0,
    })
  }

  #publish(part: Partial<VisitStoreState>) {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }
}
