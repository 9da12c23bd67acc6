import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, type Result, refuse } from '../../../../assessments/core/result.ts'
import {
  type Answer,
  type Answers,
  type Level,
  levels,
  type Rating,
} from '../../../../assessments/core/visits/answer.ts'
import { AnswerStore } from '../../../../renderer/visits/scoring/answer-store.ts'

const savedAt = '2026-03-05T10:00:00.000Z'
const rated = (level: Level): Rating => ({ status: 'rated', level })

/** A data process that can be told to refuse, and shows what has become durable. */
function aDataProcess() {
  const durable = new Map<string, Answer>()
  let isRefusing = false
  let saves = 0
  return {
    durable,
    saves: () => saves,
    refuse: (wanted: boolean) => {
      isRefusing = wanted
    },
    save: async (indicatorId: string, answer: Answer): Promise<Result<{ savedAt: string }>> => {
      saves += 1
      if (isRefusing) return refuse('storage.disk_full')
      durable.set(indicatorId, answer)
      return ok({ savedAt })
    },
  }
}

describe('an answer store', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows a rating at once and calls it saved only after the commit', async () => {
    const data = aDataProcess()
    const store = new AnswerStore({}, data.save)
    store.rate('a', rated(3))
    expect(store.read().answers.a?.rating).toEqual(rated(3))
    expect(store.read().save).toEqual({ kind: 'saving' })
    await store.flush()
    expect(store.read().save).toEqual({ kind: 'saved', savedAt })
    expect(data.durable.get('a')?.rating).toEqual(rated(3))
  })

  it('saves a note within a second after the last key, once', async () => {
    const data = aDataProcess()
    const store = new AnswerStore({}, data.save)
    for (const note of ['N', 'No', 'Not']) {
      store.writeNote('a', note)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(data.saves()).toBe(0)
    await vi.advanceTimersByTimeAsync(900)
    expect(data.durable.get('a')?.note).toBe('Not')
    expect(data.saves()).toBe(1)
  })

  it('saves while somebody types without a pause', async () => {
    const data = aDataProcess()
    const store = new AnswerStore({}, data.save)
    for (let length = 1; length <= 100; length += 1) {
      store.writeNote('a', 'x'.repeat(length))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(data.durable.get('a')?.note.length).toBeGreaterThan(50)
  })

  it('keeps what was refused, says so, and saves it when it can', async () => {
    const data = aDataProcess()
    const store = new AnswerStore({}, data.save)
    data.refuse(true)
    store.rate('a', rated(2))
    store.writeNote('b', 'wichtig')
    expect(await store.flush()).toBe(false)
    expect(store.read().save).toMatchObject({ kind: 'failed', count: 2 })
    expect(store.hasUnsaved).toBe(true)
    data.refuse(false)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(data.durable.get('a')?.rating).toEqual(rated(2))
    expect(data.durable.get('b')?.note).toBe('wichtig')
    expect(store.read().save.kind).toBe('saved')
  })

  it('does not lose a note when the rating beside it is saved first', async () => {
    const data = aDataProcess()
    const store = new AnswerStore({}, data.save)
    store.writeNote('a', 'erst tippen')
    store.rate('a', rated(1))
    await store.flush()
    expect(data.durable.get('a')).toMatchObject({ note: 'erst tippen', rating: rated(1) })
  })

  it('ends after any rating, undo and redo as a plain list of states does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 40 }), async (steps) => {
        const data = aDataProcess()
        const store = new AnswerStore({}, data.save)
        const model = new ListOfStates()
        for (const step of steps) {
          takeStep(store, step)
          model.take(step)
        }
        await store.flush()
        expect(levelsIn(store.read().answers)).toEqual(model.levels)
        expect(levelsIn(Object.fromEntries(data.durable))).toEqual(model.levels)
      }),
      { numRuns: 200 },
    )
  })
})

type Step =
  | { readonly kind: 'rate'; readonly id: string; readonly level: Level }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('rate' as const),
    id: fc.constantFrom('a', 'b', 'c'),
    level: fc.constantFrom(...levels),
  }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('redo' as const) }),
)

function takeStep(store: AnswerStore, step: Step) {
  if (step.kind === 'undo') store.undo()
  else if (step.kind === 'redo') store.redo()
  else store.rate(step.id, rated(step.level))
}

/** Every state there ever was, and a finger on the one that holds. */
class ListOfStates {
  #states: Record<string, Level>[] = [{}]
  #at = 0

  get levels() {
    return this.#states[this.#at] ?? {}
  }

  take(step: Step) {
    if (step.kind === 'undo') this.#at = Math.max(0, this.#at - 1)
    else if (step.kind === 'redo') this.#at = Math.min(this.#states.length - 1, this.#at + 1)
    else if (this.levels[step.id] !== step.level) {
      const next = { ...this.levels, [step.id]: step.level }
      this.#states = [...this.#states.slice(0, this.#at + 1), next]
      this.#at += 1
    }
  }
}

function levelsIn(answers: Answers): Record<string, Level> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, { rating }]) =>
      rating.status === 'rated' ? [[id, rating.level]] : [],
    ),
  )
}
