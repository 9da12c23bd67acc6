import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, type Result, refuse } from '../../../../assessments/core/result.ts'
import { type Answer, type Level, levels } from '../../../../assessments/core/visits/answer.ts'
import type { EvidenceFile } from '../../../../assessments/core/visits/entries/evidence-file.ts'
import {
  type EntryChange,
  noStoredEntries,
} from '../../../../assessments/core/visits/visit-entry.ts'
import type { VisitContent } from '../../../../renderer/visits/entries/visit-content.ts'
import { VisitStore } from '../../../../renderer/visits/entries/visit-store.ts'
import { aQuestion } from '../../../support/build-entries.ts'

const savedAt = '2026-03-05T10:00:00.000Z'
const emptyContent: VisitContent = { ...noStoredEntries, answer: {}, self_answer: {}, measure: {} }

/** A data process that can be told to refuse, and shows what has become durable. */
function aDataProcess() {
  const durable = new Map<string, unknown>()
  let isRefusing = (_changes: readonly EntryChange[]) => false
  let saves = 0
  return {
    durable,
    saves: () => saves,
    refuseIf: (wanted: typeof isRefusing) => {
      isRefusing = wanted
    },
    answer: (id: string) => durable.get(`answer/${id}`) as Answer | undefined,
    save: async (changes: readonly EntryChange[]): Promise<Result<{ savedAt: string }>> => {
      saves += 1
      if (isRefusing(changes)) return refuse('storage.disk_full')
      for (const { kind, id, value } of changes) durable.set(`${kind}/${id}`, value)
      return ok({ savedAt })
    },
  }
}

type DataProcess = ReturnType<typeof aDataProcess>

const aStore = (data: DataProcess) => new VisitStore(emptyContent, data.save)

function rate(store: VisitStore, id: string, level: Level) {
  const value = { ...store.answerOf(id), rating: { status: 'rated', level } as const }
  store.change({ kind: 'answer', id, value })
}

function typeNote(store: VisitStore, id: string, note: string) {
  store.type('note', { kind: 'answer', id, value: { ...store.answerOf(id), note } })
}

describe('a visit store', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows a rating at once and calls it saved only after the commit', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    rate(store, 'a', 3)
    expect(store.answerOf('a').rating).toEqual({ status: 'rated', level: 3 })
    expect(store.read().save).toEqual({ kind: 'saving' })
    await store.flush()
    expect(store.read().save).toEqual({ kind: 'saved', savedAt })
    expect(data.answer('a')?.rating).toEqual({ status: 'rated', level: 3 })
  })

  it('saves a note within a second after the last key, once', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    for (const note of ['N', 'No', 'Not']) {
      typeNote(store, 'a', note)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(data.saves()).toBe(0)
    await vi.advanceTimersByTimeAsync(900)
    expect(data.answer('a')?.note).toBe('Not')
    expect(data.saves()).toBe(1)
  })

  it('saves while somebody types without a pause', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    for (let length = 1; length <= 100; length += 1) {
      typeNote(store, 'a', 'x'.repeat(length))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(data.answer('a')?.note.length).toBeGreaterThan(50)
  })

  it('keeps what was refused, says so, and saves it when it can', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    data.refuseIf(() => true)
    rate(store, 'a', 2)
    typeNote(store, 'b', 'wichtig')
    expect(await store.flush()).toBe(false)
    expect(store.read().save).toMatchObject({ kind: 'failed', count: 2 })
    expect(store.hasUnsaved).toBe(true)
    data.refuseIf(() => false)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(data.answer('a')?.rating).toEqual({ status: 'rated', level: 2 })
    expect(data.answer('b')?.note).toBe('wichtig')
    expect(store.read().save.kind).toBe('saved')
  })

  it('is not held up by one entry that is refused for itself', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    data.refuseIf((changes) => changes.some(({ id }) => id === 'bad'))
    rate(store, 'bad', 1)
    rate(store, 'a', 2)
    await store.flush()
    rate(store, 'b', 3)
    await vi.advanceTimersByTimeAsync(0)
    expect(data.answer('a')?.rating).toEqual({ status: 'rated', level: 2 })
    expect(data.answer('b')?.rating).toEqual({ status: 'rated', level: 3 })
    expect(store.read().save).toMatchObject({ kind: 'failed', count: 1 })
  })

  it('does not lose a note when the rating beside it is saved first', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    typeNote(store, 'a', 'erst tippen')
    rate(store, 'a', 1)
    await store.flush()
    expect(data.answer('a')).toMatchObject({ note: 'erst tippen', rating: { level: 1 } })
  })

  it('takes a whole note back in one step, and only it', () => {
    const store = aStore(aDataProcess())
    rate(store, 'a', 1)
    for (const note of ['N', 'No', 'Note']) typeNote(store, 'a', note)
    store.undo()
    expect(store.answerOf('a')).toMatchObject({ note: '', rating: { level: 1 } })
    store.redo()
    expect(store.answerOf('a').note).toBe('Note')
  })

  it('begins a new step when a field was left', async () => {
    const store = aStore(aDataProcess())
    typeNote(store, 'a', 'eins')
    await store.endTyping()
    typeNote(store, 'a', 'eins zwei')
    store.undo()
    expect(store.answerOf('a').note).toBe('eins')
  })

  it('takes several entries of one step back together', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    store.change(
      { kind: 'question', id: 'q1', value: aQuestion },
      { kind: 'question', id: 'q2', value: aQuestion },
    )
    store.undo()
    await store.flush()
    expect(store.read().content.question).toEqual({})
    expect([...data.durable.values()]).toEqual([null, null])
  })

  it('sets apart what is not for everybody to undo: it is saved, and no step', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    const change: EntryChange = {
      kind: 'independent_rating',
      id: 'first/d1.1',
      value: {
        seat: 'first',
        indicatorId: 'd1.1',
        rating: { status: 'rated', level: 2 },
        note: '',
      },
    }
    rate(store, 'd1.1', 3)
    store.changeApart(change)
    expect(store.read().content.independent_rating[change.id]).toEqual(change.value)
    expect(store.undo()).toMatchObject([{ kind: 'answer', id: 'd1.1' }])
    expect(store.undo()).toEqual([])
    await store.flush()
    expect(data.durable.get(`independent_rating/${change.id}`)).toEqual(change.value)
    store.typeApart({ ...change, value: null })
    await store.endTyping()
    expect(data.durable.get(`independent_rating/${change.id}`)).toBeNull()
    expect(store.read().canUndo).toBe(false)
  })

  it('says what can be undone and redone', () => {
    const store = aStore(aDataProcess())
    expect(store.read()).toMatchObject({ canUndo: false, canRedo: false })
    rate(store, 'a', 1)
    rate(store, 'a', 1)
    expect(store.read()).toMatchObject({ canUndo: true, canRedo: false })
    expect(store.undo()).toHaveLength(1)
    expect(store.read()).toMatchObject({ canUndo: false, canRedo: true })
    expect(store.undo()).toEqual([])
  })

  it('ends after any entry, undo and redo as a plain list of states does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 60 }), async (steps) => {
        const data = aDataProcess()
        const store = aStore(data)
        const model = new ListOfStates()
        for (const step of steps) {
          await takeStep(store, step)
          model.take(step)
        }
        await store.flush()
        expect(flat(store.read().content)).toEqual(model.state)
        expect(flatDurable(data.durable)).toEqual(model.state)
      }),
      { numRuns: 200 },
    )
  })
})

type Step =
  | { readonly kind: 'rate'; readonly id: string; readonly level: Level }
  | { readonly kind: 'note'; readonly id: string; readonly note: string }
  | { readonly kind: 'question'; readonly id: string; readonly text: string | null }
  | { readonly kind: 'leave' | 'undo' | 'redo' | 'flush' }

const ids = fc.constantFrom('a', 'b', 'c')
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('rate' as const), id: ids, level: fc.constantFrom(...levels) }),
  fc.record({ kind: fc.constant('note' as const), id: ids, note: fc.constantFrom('', 'x', 'xy') }),
  fc.record({
    kind: fc.constant('question' as const),
    id: ids,
    text: fc.constantFrom(null, 'Wer?', 'Wann?'),
  }),
  fc.record({ kind: fc.constantFrom('leave' as const, 'undo' as const, 'redo' as const) }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'flush' as const) }),
)

async function takeStep(store: VisitStore, step: Step) {
  if (step.kind === 'rate') return rate(store, step.id, step.level)
  if (step.kind === 'note') return typeNote(store, step.id, step.note)
  if (step.kind === 'question') {
    const value = step.text === null ? null : { ...aQuestion, text: step.text }
    return store.change({ kind: 'question', id: step.id, value })
  }
  if (step.kind === 'undo') return store.undo()
  if (step.kind === 'redo') return store.redo()
  return step.kind === 'leave' ? store.endTyping() : store.flush()
}

type State = Readonly<Record<string, string>>

/** Every state there ever was, and a finger on the one that holds; typing on in a field replaces the last. */
class ListOfStates {
  #states: State[] = [{}]
  #at = 0
  #typing: string | null = null

  get state() {
    return this.#states[this.#at] ?? {}
  }

  take(step: Step) {
    if (step.kind === 'flush') return
    if (step.kind === 'undo') this.#move(-1)
    else if (step.kind === 'redo') this.#move(1)
    else if (step.kind === 'leave') this.#typing = null
    else if ('id' in step) this.#set(step)
  }

  #move(by: 1 | -1) {
    const at = this.#at + by
    if (at < 0 || at >= this.#states.length) return
    this.#at = at
    this.#typing = null
  }

  #set(step: Extract<Step, { id: string }>) {
    const next = withStep(this.state, step)
    if (JSON.stringify(next) === JSON.stringify(this.state)) return
    const field = step.kind === 'note' ? step.id : null
    const goesOn = field !== null && field === this.#typing
    const keep = goesOn ? this.#at : this.#at + 1
    this.#states = [...this.#states.slice(0, keep), next]
    this.#at = keep
    this.#typing = field
  }
}

function withStep(state: State, step: Extract<Step, { id: string }>): State {
  const value =
    step.kind === 'rate' ? String(step.level) : step.kind === 'note' ? step.note : step.text
  const { [`${step.kind}/${step.id}`]: _old, ...others } = state
  const next =
    value === null || value === '' ? others : { ...others, [`${step.kind}/${step.id}`]: value }
  return Object.fromEntries(Object.entries(next).sort())
}

function flat({ answer, question }: Pick<VisitContent, 'answer' | 'question'>): State {
  const answers = Object.entries(answer).flatMap(([id, { rating, note }]) => [
    ...(rating.status === 'rated' ? [[`rate/${id}`, String(rating.level)]] : []),
    ...(note === '' ? [] : [[`note/${id}`, note]]),
  ])
  const questions = Object.entries(question).map(([id, { text }]) => [`question/${id}`, text])
  return Object.fromEntries([...answers, ...questions].sort())
}

function flatDurable(durable: ReadonlyMap<string, unknown>): State {
  const content: Record<string, Record<string, unknown>> = { answer: {}, question: {} }
  for (const [key, value] of durable) {
    const [kind = '', id = ''] = key.split('/')
    if (value !== null) Object.assign(content[kind] ?? {}, { [id]: value })
  }
  return flat(content as unknown as VisitContent)
}

describe('what is set for good', () => {
  const file = (hash: string): EvidenceFile => ({
    evidenceId: 'e',
    hash: hash.repeat(64),
    name: 'Aushang.jpg',
    kind: 'jpeg',
    byteLength: 10,
    isBlackened: hash === 'b',
    position: 0,
  })
  const setting = (value: EvidenceFile | null) =>
    ({ kind: 'evidence_file', id: 'f', value }) as const

  it('is brought back by no undo and no redo, and can be taken away like before', async () => {
    const data = aDataProcess()
    const store = aStore(data)
    const shown = () => store.read().content.evidence_file.f?.hash[0]
    store.change(setting(file('a')))
    store.change(setting({ ...file('a'), position: 1 }))
    await expect(store.replaceForGood(setting(file('b')))).resolves.toBe(true)
    expect([shown(), data.durable.get('evidence_file/f')]).toEqual(['b', file('b')])
    store.undo()
    expect(shown()).toBeUndefined()
    store.redo()
    expect(shown()).toBe('b')
    await store.flush()
    expect(data.durable.get('evidence_file/f')).toEqual(file('b'))
  })

  it('says when it could not be saved', async () => {
    const data = aDataProcess()
    data.refuseIf(() => true)
    await expect(aStore(data).replaceForGood(setting(file('b')))).resolves.toBe(false)
  })
})
