import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../assessments/core/visits/answer.ts'
import type { Consensus } from '../../../../assessments/core/visits/entries/consensus.ts'
import type { EntryRevision } from '../../../../assessments/core/visits/visit-entry.ts'
import type { Words } from '../../../../renderer/texts/text-key.ts'
import { nameOfEntry, wordChange } from '../../../../renderer/visits/history/word-change.ts'
import { anAnswer, anInstrument } from '../../../support/build-visit.ts'

const words: Words = (key, values) => [key, ...Object.values(values ?? {})].join(' ')
const level = (value: 1 | 2): Rating => ({ status: 'rated', level: value })

const changed = { sequence: 1, changedAt: '2026-03-02T10:00:00.000Z', changedBy: 'Kim' }

const agreed = (before: Consensus | null, after: Consensus | null): EntryRevision => ({
  ...changed,
  kind: 'consensus',
  entryId: 'd1.1',
  before,
  after,
})

describe('a change of a rating', () => {
  it('is told from what to what, of the official answer and of a consensus', () => {
    const answer: EntryRevision = {
      ...changed,
      kind: 'answer',
      entryId: 'd1.1',
      before: anAnswer(1),
      after: anAnswer(2),
    }
    const fromOneToTwo = 'scoring.item.level 1 → scoring.item.level 2'
    expect(wordChange(answer, words)).toEqual([fromOneToTwo])
    const one = { rating: level(1), reason: '' }
    const two = { rating: level(2), reason: 'Zwei von drei Teams.' }
    expect(wordChange(agreed(one, two), words)).toEqual([fromOneToTwo, 'Zwei von drei Teams.'])
    expect(wordChange(agreed(two, { ...two, reason: '' }), words)).toEqual([])
    expect(wordChange(agreed(null, one), words)).toEqual([
      'domain.answer_status.open → scoring.item.level 1',
    ])
  })

  it('names the indicator, and what else it is than the official answer', () => {
    const snapshot = anInstrument()
    const name = nameOfEntry(agreed(null, null), snapshot, 'de', words)
    expect(name).toMatch(/^D1\.1 .* · domain\.entry_kind\.consensus$/)
  })
})

describe('what one of two has rated alone', () => {
  it('is not told: only that something was entered', () => {
    const alone: EntryRevision = {
      ...changed,
      kind: 'independent_rating',
      entryId: 'first/d1.1',
      before: null,
      after: { seat: 'first', indicatorId: 'd1.1', rating: level(2), note: 'nur für mich' },
    }
    expect(wordChange(alone, words)).toEqual(['visits.history.added'])
    expect(nameOfEntry(alone, anInstrument(), 'de', words)).toBe(
      'domain.entry_kind.independent_rating',
    )
  })
})
