import { describe, expect, it } from 'vitest'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { itemSearchIn } from '../../../../assessments/core/visits/search-items.ts'
import { aConversationNote } from '../../../support/build-entries.ts'
import {
  aDimension,
  anAnswer,
  anIndicator,
  anInstrument,
  aVisit,
} from '../../../support/build-visit.ts'

const { texts } = anIndicator({ id: 'any' })
const management = {
  ...texts.de,
  title: 'Führungskräfte gehen voran',
  question: 'Wird das gefördert?',
}
const snapshot = anInstrument({
  dimensions: [
    aDimension({
      id: 'd1',
      indicators: [
        anIndicator({ id: 'lead', texts: { ...texts, de: management } }),
        anIndicator({ id: 'desk' }),
      ],
    }),
    aDimension({ id: 'd2', indicators: [anIndicator({ id: 'rule' })] }),
  ],
})

const search = itemSearchIn('de')

function found(typed: string, entries: Partial<Parameters<typeof search>[2]> = {}) {
  const answer = entries.answer ?? {}
  const { dimensions } = scoreVisit({ ...aVisit({ snapshot }), answers: answer })
  const ids = search(typed, dimensions, { conversation_note: {}, ...entries, answer })
  return ids === null ? null : [...ids]
}

describe('a search in the items of a visit', () => {
  it('seeks nothing while nothing is typed', () => {
    expect(found('  ')).toBeNull()
  })

  it('reads code, title, question and anchors, with umlauts either way and word forms', () => {
    expect(found('Fuehrungskraefte')).toEqual(['lead'])
    expect(found('Führungskraft')).toEqual(['lead'])
    expect(found('fördern')).toEqual(['lead'])
    expect(found('rule level 3')).toEqual(['rule'])
    expect(found('Feuerwehr')).toEqual([])
  })

  it('reads what the team has written', () => {
    const entries = {
      answer: {
        desk: { ...anAnswer(2), note: 'Dolmetscher fehlen' },
        rule: { ...anAnswer('n.a.'), clientWording: 'Das Dolmetschen ist geregelt.' },
      },
      conversation_note: { said: { ...aConversationNote, indicatorIds: ['lead', 'desk'] } },
    }
    expect(found('dolmetschen', entries)).toEqual(['lead', 'desk', 'rule'])
    expect(found('Absprachen', entries)).toEqual(['lead', 'desk'])
    expect(found('Cannot occur', entries)).toEqual(['rule'])
  })

  it('wants every word, in whichever text of the item', () => {
    const answer = { lead: { ...anAnswer(2), note: 'Vereinbarung liegt vor' } }
    expect(found('Führungskräfte Vereinbarung', { answer })).toEqual(['lead'])
    expect(found('Führungskräfte Vereinbarung')).toEqual([])
  })

  it('finds a note as it stands now', () => {
    expect(found('Empfang', { answer: { rule: { ...anAnswer(1), note: 'Am Empfang' } } })).toEqual([
      'rule',
    ])
    expect(found('Empfang', { answer: { rule: { ...anAnswer(1), note: 'Am Tor' } } })).toEqual([])
  })
})
