import type { Conversation, ConversationNote } from '../entries/conversation.ts'
import { clockTimeOf } from '../preparation/agenda.ts'
import type { EntriesOf, EntryChange } from '../visit-entry.ts'

export interface LoggedNote {
  readonly id: string
  readonly note: ConversationNote
}

export interface LoggedConversation {
  readonly id: string
  readonly conversation: Conversation
  /** In the order in which they were taken. */
  readonly notes: readonly LoggedNote[]
}

type LogEntries = EntriesOf<'conversation' | 'conversation_note'>

/**
 * The interview log with its notes, the latest conversation first; those of one day without a time come
 * last. Empty while nothing was logged.
 */
export function conversationLog(entries: LogEntries): readonly LoggedConversation[] {
  return Object.entries(entries.conversation)
    .map(([id, conversation]) => ({ id, conversation, notes: notesOf(id, entries) }))
    .toSorted((a, b) => compare(momentOf(b), momentOf(a)) || compare(a.id, b.id))
}

function notesOf(conversationId: string, entries: LogEntries): readonly LoggedNote[] {
  return Object.entries(entries.conversation_note)
    .filter(([, note]) => note.conversationId === conversationId)
    .map(([id, note]) => ({ id, note }))
    .toSorted((a, b) => a.note.position - b.note.position || compare(a.id, b.id))
}

/** The place of a note that is taken next, after all the others; 0 for the first. */
export function nextNotePosition(notes: readonly LoggedNote[]): number {
  return Math.max(-1, ...notes.map(({ note }) => note.position)) + 1
}

/** A conversation with all its notes as entries: what is taken away, and brought back, as one step. */
export function wholeConversation(logged: LoggedConversation): readonly EntryChange[] {
  return [
    { kind: 'conversation', id: logged.id, value: logged.conversation },
    ...logged.notes.map(
      ({ id, note }) => ({ kind: 'conversation_note', id, value: note }) as const,
    ),
  ]
}

export interface NoteOnIndicator extends LoggedNote {
  /** null when the note has come without its conversation. */
  readonly conversation: Conversation | null
}

/** What was said of an indicator, the latest conversation first. */
export function notesOnIndicator(
  entries: LogEntries,
  indicatorId: string,
): readonly NoteOnIndicator[] {
  const concerns = ({ note }: LoggedNote) => note.indicatorIds.includes(indicatorId)
  const logged = conversationLog(entries).flatMap(({ conversation, notes }) =>
    notes.filter(concerns).map((one) => ({ ...one, conversation })),
  )
  const alone = Object.entries(entries.conversation_note)
    .filter(([, note]) => !Object.hasOwn(entries.conversation, note.conversationId))
    .map(([id, note]) => ({ id, note, conversation: null }))
    .filter(concerns)
  return [...logged, ...alone]
}

const roundedToMinutes = 5

/** The local time of the day to the last five minutes, as somebody would write it down: "09:35" for 9:38. */
export function writtenTime(now: Date): string {
  const minutes = now.getHours() * 60 + now.getMinutes()
  return clockTimeOf(minutes - (minutes % roundedToMinutes))
}

const momentOf = ({ conversation: { date, startTime } }: LoggedConversation) =>
  `${date} ${startTime ?? ''}`

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
