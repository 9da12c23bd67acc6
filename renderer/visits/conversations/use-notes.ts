import { useState } from 'react'
import {
  type LoggedConversation,
  type LoggedNote,
  nextNotePosition,
} from '../../../assessments/core/visits/conversations/conversation-log.ts'
import type { ConversationNote } from '../../../assessments/core/visits/entries/conversation.ts'
import { linkedTo } from '../../../assessments/core/visits/linked-evidence.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import type { VisitStore } from '../entries/visit-store.ts'

/** What stands in the window and is not stored, because it has no text. */
interface Unwritten {
  readonly conversationId: string | null
  /** The field at the end that waits for the next note. */
  readonly blankId: string
  readonly blankIndicatorIds: string[]
  /** Notes whose text was taken away; their field stays until it is left. */
  readonly emptied: Readonly<Record<string, ConversationNote>>
}

const nothingWritten = (conversationId: string | null): Unwritten => ({
  conversationId,
  blankId: crypto.randomUUID(),
  blankIndicatorIds: [],
  emptied: {},
})

export const noteFieldIdOf = (noteId: string) => `note-${noteId}`

/**
 * The notes of the open conversation, with an empty field at the end. A note is stored from its first
 * character on, and is gone when its text is.
 */
export function useNotes(store: VisitStore, open: LoggedConversation | null) {
  const [kept, setKept] = useState(() => nothingWritten(open?.id ?? null))
  const unwritten =
    kept.conversationId === (open?.id ?? null) ? kept : nothingWritten(open?.id ?? null)
  if (unwritten !== kept) setKept(unwritten)
  const { blankId, blankIndicatorIds, emptied } = unwritten
  const stored = open?.notes ?? []
  const shown = [
    ...stored,
    ...Object.entries(emptied)
      .filter(([id]) => !stored.some((one) => one.id === id))
      .map(([id, note]) => ({ id, note })),
  ].toSorted((a, b) => a.note.position - b.note.position)
  const blank: LoggedNote = {
    id: blankId,
    note: {
      conversationId: open?.id ?? '',
      position: nextNotePosition(shown),
      text: '',
      indicatorIds: blankIndicatorIds,
      saidLevels: {},
    },
  }

  function withoutEmptied(id: string): Unwritten['emptied'] {
    const { [id]: _, ...others } = emptied
    return others
  }

  return {
    shown,
    blank,
    type({ id, note }: LoggedNote, text: string) {
      const value = { ...note, text }
      const isEmpty = text === ''
      store.type('text', noteChange(id, isEmpty ? null : value))
      const isFirst = id === blankId && !isEmpty
      setKept({
        ...unwritten,
        ...(isFirst && { blankId: crypto.randomUUID(), blankIndicatorIds: [] }),
        emptied: isEmpty ? { ...emptied, [id]: value } : withoutEmptied(id),
      })
    },
    /** The field was left: a note of nothing but spaces is none. */
    leave({ id, note }: LoggedNote) {
      if (note.text !== '' && note.text.trim() === '') store.type('text', noteChange(id, null))
      if (Object.hasOwn(emptied, id)) setKept({ ...unwritten, emptied: withoutEmptied(id) })
      void store.endTyping()
    },
    link({ id, note }: LoggedNote, indicatorIds: string[]) {
      if (note.text !== '') return store.change(noteChange(id, linkedTo(note, indicatorIds)))
      setKept(
        id === blankId
          ? { ...unwritten, blankIndicatorIds: indicatorIds }
          : { ...unwritten, emptied: { ...emptied, [id]: linkedTo(note, indicatorIds) } },
      )
    },
    /** What the note says of the level of a criterion it is linked to. */
    say({ id, note }: LoggedNote, saidLevels: ConversationNote['saidLevels']) {
      store.change(noteChange(id, { ...note, saidLevels }))
    },
    /** Takes a note away; the focus goes to the field that waits for the next one. */
    remove({ id }: LoggedNote) {
      store.change(noteChange(id, null))
      focusNote(blankId)
    },
    /** The next note is about an indicator; its field takes the focus. */
    beginOn(indicatorId: string) {
      const indicatorIds = [...new Set([...blankIndicatorIds, indicatorId])]
      setKept({ ...unwritten, blankIndicatorIds: indicatorIds })
      focusNote(blankId)
    },
  }
}

function focusNote(id: string) {
  const field = document.getElementById(noteFieldIdOf(id))
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

function noteChange(id: string, value: ConversationNote | null): EntryChange {
  return { kind: 'conversation_note', id, value }
}

export type Notes = ReturnType<typeof useNotes>
