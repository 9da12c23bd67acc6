import { describe, expect, it } from 'vitest'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import {
  independentRatingId,
  type RaterSeat,
} from '../../../../assessments/core/visits/entries/independent-rating.ts'
import { type ItemMark, markItems } from '../../../../assessments/core/visits/mark-items.ts'
import { noStoredEntries } from '../../../../assessments/core/visits/visit-entry.ts'
import { aConversationNote, anEvidence } from '../../../support/build-entries.ts'
import {
  type AnswerInShort,
  aDimension,
  anAnswer,
  anInstrument,
  aVisit,
} from '../../../support/build-visit.ts'

type Entries = Parameters<typeof markItems>[1]

const snapshot = anInstrument({
  dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' })],
})

/** The ids of the items that have a mark, in catalogue order. */
function marked(mark: ItemMark, entries: Partial<Entries> = {}): readonly string[] {
  const { dimensions } = scoreVisit({ ...aVisit({ snapshot }), answers: entries.answer ?? {} })
  const all: Entries = { ...noStoredEntries, answer: {}, self_answer: {}, ...entries }
  return markItems(dimensions, all)
    .flatMap(({ items }) => items)
    .filter(({ marks }) => marks.has(mark))
    .map(({ indicator }) => indicator.id)
}

const allIds = [1, 2, 3, 4, 5, 6].flatMap((number) => [`d1.${number}`, `d2.${number}`]).sort()

describe('the marks of items', () => {
  it('tell kinds of items apart; a minimum requirement is a core item too', () => {
    expect(marked('minimum')).toEqual(['d1.1', 'd2.1'])
    expect(marked('core')).toEqual(['d1.1', 'd1.2', 'd1.3', 'd2.1', 'd2.2', 'd2.3'])
  })

  it('say what is open, to be asked again, and noted', () => {
    const answer = {
      'd1.1': { ...anAnswer(2), needsFollowUp: true },
      'd1.2': { ...anAnswer('n.b.'), note: 'Nachlesen' },
      'd1.3': { ...anAnswer('open'), note: '  ' },
    }
    expect(marked('open', { answer })).toEqual(allIds.slice(2))
    expect(marked('follow_up', { answer })).toEqual(['d1.1'])
    expect(marked('with_note', { answer })).toEqual(['d1.2'])
  })

  it('call an item of a Kurzcheck open only when it belongs to it', () => {
    const visit = aVisit({ snapshot, scope: 'short', answers: { d1: [3, 3, 'n.b.'], d2: [3, 3] } })
    const { dimensions } = scoreVisit(visit)
    expect(dimensions[0]?.items[3]?.place).toBe('may_be_rated')
    const entries = { ...noStoredEntries, answer: visit.answers, self_answer: {} }
    const open = markItems(dimensions, entries)
      .flatMap(({ items }) => items)
      .filter(({ marks }) => marks.has('open'))
    expect(open.map(({ indicator }) => indicator.id)).toEqual(['d2.3'])
  })

  it('call an item without evidence when neither a source nor a conversation stands behind it', () => {
    expect(marked('without_evidence')).toEqual(allIds)
    expect(
      marked('without_evidence', {
        evidence: { e: { ...anEvidence, indicatorIds: ['d1.2'], dimensionIds: ['d2'] } },
        conversation_note: {
          said: { ...aConversationNote, indicatorIds: ['d1.4', 'd1.5'] },
          empty: { ...aConversationNote, text: ' ', indicatorIds: ['d1.6'] },
        },
      }),
    ).toEqual(['d1.1', 'd1.3', 'd1.6'])
  })
})

describe('a deviating item', () => {
  it.each<[AnswerInShort, AnswerInShort, boolean]>([
    [1, 3, true],
    [4, 2, true],
    [2, 3, false],
    [2, 2, false],
    [2, 'n.a.', true],
    ['n.b.', 'n.a.', true],
    ['n.b.', 'n.b.', false],
    ['open', 4, false],
    [0, 'open', false],
  ])('external %s and self %s: %s', (external, self, isDeviating) => {
    const entries = {
      answer: { 'd1.2': anAnswer(external) },
      self_answer: { 'd1.2': anAnswer(self) },
    }
    expect(marked('deviating', entries)).toEqual(isDeviating ? ['d1.2'] : [])
  })

  it('is one that two consultants see differently, once both have finished', () => {
    const ratings = (seat: RaterSeat, levels: readonly AnswerInShort[]) =>
      levels.map((level, index) => {
        const indicatorId = `d1.${index + 1}`
        const { rating } = anAnswer(level)
        return [
          independentRatingId(seat, indicatorId),
          { seat, indicatorId, rating, note: '' },
        ] as const
      })
    const independent_rating = Object.fromEntries([
      ...ratings('first', [0, 2, 3, 'open']),
      ...ratings('second', [2, 3, 'n.b.', 4, 4]),
    ])
    const finished = (isSecondFinished: boolean) => ({
      double_rating: {
        firstName: 'Kim',
        secondName: 'Alex',
        isFirstFinished: true,
        isSecondFinished,
      },
    })
    const after = { independent_rating, double_rating: finished(true) }
    expect(marked('deviating', after)).toEqual(['d1.1', 'd1.3'])
    const before = { independent_rating, double_rating: finished(false) }
    expect(marked('deviating', before)).toEqual([])
    expect(marked('deviating', { independent_rating })).toEqual([])
  })
})
