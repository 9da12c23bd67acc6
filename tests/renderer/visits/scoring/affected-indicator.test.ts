import { describe, expect, it } from 'vitest'
import { openAnswer } from '../../../../assessments/core/visits/answer.ts'
import { noStoredEntries } from '../../../../assessments/core/visits/visit-entry.ts'
import type { VisitContent } from '../../../../renderer/visits/entries/visit-content.ts'
import { affectedIndicator } from '../../../../renderer/visits/scoring/affected-indicator.ts'
import { aConversation, aConversationNote, anEvidence } from '../../../support/build-entries.ts'

const empty: VisitContent = { ...noStoredEntries, answer: {}, self_answer: {}, measure: {} }
const both = { ...anEvidence, indicatorIds: ['d1.1', 'd1.2'] }
const change = (value: typeof anEvidence | null) => ({ kind: 'evidence', id: 'e', value }) as const

describe('where an undone step leads', () => {
  it('is the indicator of an answer', () => {
    expect(
      affectedIndicator({ kind: 'answer', id: 'd1.3', value: openAnswer }, empty, 'd1.1'),
    ).toBe('d1.3')
  })

  it('is the indicator whose link to a piece of evidence has come or gone', () => {
    const linkedTwice = { ...empty, evidence: { e: both } }
    expect(affectedIndicator(change(anEvidence), linkedTwice, 'd1.1')).toBe('d1.2')
    const linkedOnce = { ...empty, evidence: { e: anEvidence } }
    expect(affectedIndicator(change(both), linkedOnce, 'd1.1')).toBe('d1.2')
  })

  it('stays here when evidence came, went or was reworded, and is linked here', () => {
    const linkedTwice = { ...empty, evidence: { e: both } }
    expect(affectedIndicator(change(null), linkedTwice, 'd1.2')).toBe('d1.2')
    expect(affectedIndicator(change(both), empty, 'd1.2')).toBe('d1.2')
    expect(affectedIndicator(change({ ...both, title: 'B' }), linkedTwice, 'd1.2')).toBe('d1.2')
    expect(affectedIndicator(change(null), linkedTwice, 'd9.1')).toBe('d1.1')
  })

  it('is the indicator of an agreed value, of a consensus, and of what was said about it', () => {
    const rating = openAnswer.rating
    expect(
      affectedIndicator({ kind: 'self_answer', id: 'd1.3', value: openAnswer }, empty, 'd1.1'),
    ).toBe('d1.3')
    expect(
      affectedIndicator(
        { kind: 'consensus', id: 'd1.3', value: { rating, reason: '' } },
        empty,
        null,
      ),
    ).toBe('d1.3')
    const note = { kind: 'conversation_note', id: 'n', value: aConversationNote } as const
    expect(affectedIndicator(note, empty, 'd1.2')).toBe('d1.1')
  })

  it('is nowhere for entries without an indicator', () => {
    const conversation = { kind: 'conversation', id: 'c', value: aConversation } as const
    expect(affectedIndicator(conversation, empty, 'd1.1')).toBeNull()
  })
})
