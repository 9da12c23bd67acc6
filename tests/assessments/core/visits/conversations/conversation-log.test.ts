import { describe, expect, it } from 'vitest'
import {
  conversationLog,
  nextNotePosition,
  notesOnIndicator,
  wholeConversation,
  writtenTime,
} from '../../../../../assessments/core/visits/conversations/conversation-log.ts'
import type {
  Conversation,
  ConversationNote,
} from '../../../../../assessments/core/visits/entries/conversation.ts'
import { aConversation, aConversationNote } from '../../../../support/build-entries.ts'

const at = (date: string, startTime: string | null): Conversation => ({
  ...aConversation,
  date,
  startTime,
})
const note = (
  conversationId: string,
  position: number,
  indicatorIds: string[] = [],
): ConversationNote => ({ ...aConversationNote, conversationId, position, indicatorIds })

describe('the interview log', () => {
  it('begins with the latest conversation, those without a time after the others of their day', () => {
    const log = conversationLog({
      conversation: {
        early: at('2026-03-02', '09:30'),
        untimed: at('2026-03-03', null),
        late: at('2026-03-03', '14:00'),
      },
      conversation_note: {},
    })
    expect(log.map(({ id }) => id)).toEqual(['late', 'untimed', 'early'])
  })

  it('holds the notes of each conversation in the order of taking them', () => {
    const [first, second] = conversationLog({
      conversation: { a: at('2026-03-03', '09:00'), b: at('2026-03-02', '09:00') },
      conversation_note: { n1: note('a', 2), n2: note('a', 0), n3: note('b', 0) },
    })
    expect(first?.notes.map(({ id }) => id)).toEqual(['n2', 'n1'])
    expect(second?.notes.map(({ id }) => id)).toEqual(['n3'])
  })

  it('places the next note after the last one, also when one between was taken away', () => {
    expect(nextNotePosition([])).toBe(0)
    expect(nextNotePosition([{ id: 'n', note: note('a', 4) }])).toBe(5)
  })

  it('is taken away conversation by conversation, each with its notes', () => {
    const [logged] = conversationLog({
      conversation: { a: at('2026-03-02', '09:00') },
      conversation_note: { n1: note('a', 0), other: note('b', 0) },
    })
    if (logged === undefined) throw new Error('nothing logged')
    expect(wholeConversation(logged).map(({ kind, id }) => [kind, id])).toEqual([
      ['conversation', 'a'],
      ['conversation_note', 'n1'],
    ])
  })
})

describe('the notes on an indicator', () => {
  it('come from every conversation, the latest first, and from several indicators at once', () => {
    const entries = {
      conversation: { a: at('2026-03-02', '09:00'), b: at('2026-03-03', '09:00') },
      conversation_note: {
        n1: note('a', 0, ['d1.1', 'd5.1']),
        n2: note('b', 0, ['d5.1']),
        n3: note('b', 1, ['d2.1']),
      },
    }
    expect(notesOnIndicator(entries, 'd5.1').map(({ id }) => id)).toEqual(['n2', 'n1'])
    expect(notesOnIndicator(entries, 'd1.1').map(({ id }) => id)).toEqual(['n1'])
    expect(notesOnIndicator(entries, 'd9.1')).toEqual([])
  })

  it('include one whose conversation is not there', () => {
    const entries = { conversation: {}, conversation_note: { n1: note('gone', 0, ['d1.1']) } }
    expect(notesOnIndicator(entries, 'd1.1')).toEqual([
      { id: 'n1', note: entries.conversation_note.n1, conversation: null },
    ])
  })
})

describe('the time of a conversation that begins now', () => {
  it.each([
    [new Date(2026, 2, 2, 9, 38), '09:35'],
    [new Date(2026, 2, 2, 0, 4), '00:00'],
    [new Date(2026, 2, 2, 23, 59), '23:55'],
  ])('is written to the last five minutes', (now, written) => {
    expect(writtenTime(now)).toBe(written)
  })
})
