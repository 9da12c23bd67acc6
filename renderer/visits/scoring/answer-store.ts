import {
  type Answer,
  type Answers,
  openAnswer,
  type Rating,
} from '../../../assessments/core/visits/answer.ts'
import { type SaveAnswer, SaveQueue, type SaveState } from './save-queue.ts'
import {
  emptyUndoStack,
  recordChange,
  redoChange,
  type UndoStack,
  undoChange,
} from './undo-stack.ts'

export interface AnswerStoreState {
  readonly answers: Answers
  readonly save: SaveState
}

/**
 * The answers of one visit as the person sees them, ahead of the database by what is under way.
 * Outlives the screen, so that nothing typed is lost when a save fails and the person goes elsewhere.
 */
export class AnswerStore {
  #state: AnswerStoreState
  #undo: UndoStack = emptyUndoStack
  readonly #queue: SaveQueue
  readonly #listeners = new Set<() => void>()

  constructor(answers: Answers, save: SaveAnswer) {
    this.#queue = new SaveQueue(save, () => this.#publish({ save: this.#queue.state }))
    this.#state = { answers, save: this.#queue.state }
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

  rate(indicatorId: string, rating: Rating) {
    const before = this.#answerOf(indicatorId).rating
    if (isSameRating(before, rating)) return
    this.#undo = recordChange(this.#undo, { indicatorId, before, after: rating })
    this.#setRating(indicatorId, rating)
  }

  writeNote(indicatorId: string, note: string) {
    const answer = { ...this.#answerOf(indicatorId), note }
    this.#keep(indicatorId, answer)
    this.#queue.putWhileTyping(indicatorId, answer)
  }

  /** @returns the indicator whose rating was set back, null when there is nothing to undo. */
  undo(): string | null {
    const step = undoChange(this.#undo)
    if (step === null) return null
    this.#undo = step.stack
    this.#setRating(step.change.indicatorId, step.change.before)
    return step.change.indicatorId
  }

  /** @returns the indicator whose rating was set again, null when there is nothing to redo. */
  redo(): string | null {
    const step = redoChange(this.#undo)
    if (step === null) return null
    this.#undo = step.stack
    this.#setRating(step.change.indicatorId, step.change.after)
    return step.change.indicatorId
  }

  /** Sends everything that waits. @returns true when all of it is durable. */
  flush(): Promise<boolean> {
    return this.#queue.flush()
  }

  #setRating(indicatorId: string, rating: Rating) {
    const answer = { ...this.#answerOf(indicatorId), rating }
    this.#keep(indicatorId, answer)
    this.#queue.put(indicatorId, answer)
  }

  #answerOf(indicatorId: string): Answer {
    return this.#state.answers[indicatorId] ?? openAnswer
  }

  #keep(indicatorId: string, answer: Answer) {
    this.#publish({ answers: { ...this.#state.answers, [indicatorId]: answer } })
  }

  #publish(part: Partial<AnswerStoreState>) {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }
}

function isSameRating(a: Rating, b: Rating): boolean {
  if (a.status === 'rated') return b.status === 'rated' && a.level === b.level
  if (a.status === 'open') return b.status === 'open'
  return a.status === b.status && 'reason' in b && a.reason === b.reason
}
