import type { Refusal, Result } from '../../../assessments/core/result.ts'
import type { Answer } from '../../../assessments/core/visits/answer.ts'

export type SaveAnswer = (
  indicatorId: string,
  answer: Answer,
) => Promise<Result<{ readonly savedAt: string }>>

export type SaveState =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'saving' }
  /** Only after the commit, and only when nothing else waits. */
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly refusal: Refusal; readonly count: number }

const typingPauseMilliseconds = 500
const longestTypingMilliseconds = 800
const retryMilliseconds = 4_000

/**
 * Brings changed answers to the data process: one save at a time per indicator, always the newest
 * state. What could not be saved stays in the queue and is tried again until it is.
 */
export class SaveQueue {
  /** What waits or is under way, by indicator. */
  readonly #waiting = new Map<string, Answer>()
  readonly #underWay = new Map<string, Promise<void>>()
  readonly #typingSince = new Map<string, number>()
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  /** Why a save failed last, by indicator; empty when all is well. */
  readonly #refusals = new Map<string, Refusal>()
  #savedAt: string | null = null
  readonly #save: SaveAnswer
  readonly #onChange: () => void

  constructor(save: SaveAnswer, onChange: () => void) {
    this.#save = save
    this.#onChange = onChange
  }

  get state(): SaveState {
    const [refusal] = this.#refusals.values()
    if (refusal !== undefined) return { kind: 'failed', refusal, count: this.#refusals.size }
    if (this.#waiting.size > 0) return { kind: 'saving' }
    return this.#savedAt === null
      ? { kind: 'unchanged' }
      : { kind: 'saved', savedAt: this.#savedAt }
  }

  /** Saves now. */
  put(indicatorId: string, answer: Answer) {
    this.#wait(indicatorId, answer)
    this.#start(indicatorId)
  }

  /** Saves when the typing pauses, and now and then while it does not. */
  putWhileTyping(indicatorId: string, answer: Answer) {
    const since = this.#typingSince.get(indicatorId) ?? Date.now()
    this.#wait(indicatorId, answer)
    this.#typingSince.set(indicatorId, since)
    const left = since + longestTypingMilliseconds - Date.now()
    const timer = setTimeout(
      () => this.#start(indicatorId),
      Math.max(0, Math.min(typingPauseMilliseconds, left)),
    )
    this.#timers.set(indicatorId, timer)
  }

  /** Sends everything that waits. @returns true when all of it is durable. */
  async flush(): Promise<boolean> {
    while (this.#waiting.size > 0) {
      const sent = [...this.#waiting.keys()].map((indicatorId) => this.#start(indicatorId))
      await Promise.all(sent)
      if (this.#refusals.size > 0) return false
    }
    return true
  }

  #wait(indicatorId: string, answer: Answer) {
    clearTimeout(this.#timers.get(indicatorId))
    this.#timers.delete(indicatorId)
    this.#waiting.set(indicatorId, answer)
    this.#onChange()
  }

  #start(indicatorId: string): Promise<void> {
    clearTimeout(this.#timers.get(indicatorId))
    this.#timers.delete(indicatorId)
    this.#typingSince.delete(indicatorId)
    const running = this.#underWay.get(indicatorId)
    if (running !== undefined) return running
    const started = this.#saveNewest(indicatorId).finally(() => this.#underWay.delete(indicatorId))
    this.#underWay.set(indicatorId, started)
    return started
  }

  async #saveNewest(indicatorId: string) {
    let answer = this.#waiting.get(indicatorId)
    while (answer !== undefined) {
      const result = await this.#save(indicatorId, answer)
      if (!result.ok) return this.#keepForLater(indicatorId, result.error)
      this.#savedAt = result.value.savedAt
      this.#refusals.delete(indicatorId)
      if (this.#waiting.get(indicatorId) === answer) this.#waiting.delete(indicatorId)
      this.#onChange()
      answer = this.#timers.has(indicatorId) ? undefined : this.#waiting.get(indicatorId)
    }
  }

  #keepForLater(indicatorId: string, refusal: Refusal) {
    this.#refusals.set(indicatorId, refusal)
    clearTimeout(this.#retryTimer)
    this.#retryTimer = setTimeout(() => this.flush(), retryMilliseconds)
    this.#onChange()
  }
}
