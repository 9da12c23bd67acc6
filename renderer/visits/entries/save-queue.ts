import type { Refusal, Result } from '../../../assessments/core/result.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'

export type SaveChanges = (
  changes: readonly EntryChange[],
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

/** A change that waits, and until when it may wait for more typing; null: it goes with the next save. */
interface Waiting {
  readonly change: EntryChange
  readonly typing: { readonly since: number; readonly until: number } | null
}

/**
 * Brings changed entries to the data process: one save at a time, always the newest state, everything
 * that is due together. What could not be saved stays in the queue and is tried again until it is; an
 * entry that is refused for itself does not hold up the others.
 */
export class SaveQueue {
  readonly #waiting = new Map<string, Waiting>()
  /** Why a save failed last, by entry; empty when all is well. */
  readonly #refusals = new Map<string, Refusal>()
  #underWay: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #savedAt: string | null = null
  readonly #save: SaveChanges
  readonly #onChange: () => void

  constructor(save: SaveChanges, onChange: () => void) {
    this.#save = save
    this.#onChange = onChange
  }

  get state(): SaveState {
    const [refusal] = this.#refusals.values()
    if (refusal !== undefined) return { kind: 'failed', refusal, count: this.#waiting.size }
    if (this.#waiting.size > 0) return { kind: 'saving' }
    return this.#savedAt === null
      ? { kind: 'unchanged' }
      : { kind: 'saved', savedAt: this.#savedAt }
  }

  /** Saves now. */
  put(changes: readonly EntryChange[]) {
    for (const change of changes) this.#waiting.set(keyOf(change), { change, typing: null })
    this.#onChange()
    this.#saveWhatIsDue()
  }

  /** Saves when the typing pauses, and now and then while it does not. */
  putWhileTyping(changes: readonly EntryChange[]) {
    const now = Date.now()
    for (const change of changes) {
      const since = this.#waiting.get(keyOf(change))?.typing?.since ?? now
      const until = Math.min(now + typingPauseMilliseconds, since + longestTypingMilliseconds)
      this.#waiting.set(keyOf(change), { change, typing: { since, until } })
    }
    this.#onChange()
    this.#wakeWhenTypingEnds()
  }

  /** Sends everything that waits. @returns true when all of it is durable. */
  async flush(): Promise<boolean> {
    while (this.#waiting.size > 0) {
      for (const [key, { change }] of this.#waiting)
        this.#waiting.set(key, { change, typing: null })
      await this.#saveWhatIsDue()
      if (this.#refusals.size > 0) return false
    }
    return true
  }

  #wakeWhenTypingEnds() {
    const ends = [...this.#waiting.values()].flatMap(({ typing }) => typing?.until ?? [])
    clearTimeout(this.#timer)
    if (ends.length === 0) return
    const left = Math.max(0, Math.min(...ends) - Date.now())
    this.#timer = setTimeout(() => void this.#saveWhatIsDue(), left)
  }

  #saveWhatIsDue(): Promise<void> {
    this.#underWay ??= this.#saveUntilNothingIsDue().finally(() => {
      this.#underWay = null
      this.#wakeWhenTypingEnds()
    })
    return this.#underWay
  }

  async #saveUntilNothingIsDue() {
    let due = this.#due()
    while (due.length > 0) {
      await this.#saveTogether(due)
      if (this.#refusals.size > 0) return this.#retryLater()
      due = this.#due()
    }
  }

  #due(): readonly EntryChange[] {
    const now = Date.now()
    return [...this.#waiting.values()].flatMap(({ change, typing }) =>
      typing === null || typing.until <= now ? change : [],
    )
  }

  /** Together, so that steps of several entries are whole; one by one when that is refused. */
  async #saveTogether(changes: readonly EntryChange[]) {
    const result = await this.#save(changes)
    if (result.ok || changes.length === 1) return this.#note(changes, result)
    for (const change of changes) this.#note([change], await this.#save([change]))
  }

  #note(changes: readonly EntryChange[], result: Result<{ readonly savedAt: string }>) {
    for (const change of changes) {
      const key = keyOf(change)
      if (!result.ok) {
        this.#refusals.set(key, result.error)
        continue
      }
      this.#refusals.delete(key)
      if (this.#waiting.get(key)?.change === change) this.#waiting.delete(key)
    }
    if (result.ok) this.#savedAt = result.value.savedAt
    this.#onChange()
  }

  #retryLater() {
    clearTimeout(this.#retryTimer)
    this.#retryTimer = setTimeout(() => void this.flush(), retryMilliseconds)
  }
}

const keyOf = ({ kind, id }: EntryChange) => `${kind}/${id}`
