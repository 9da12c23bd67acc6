import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { methodKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import {
  type LoggedConversation,
  wholeConversation,
} from '../../../assessments/core/visits/conversations/conversation-log.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import board from '../board/board.module.css'
import { IndicatorLinks } from '../board/indicator-links.tsx'
import { RowActions } from '../board/row-actions.tsx'
import type { Board } from '../board/use-board.ts'
import { useRemoveWithUndo } from '../board/use-remove-with-undo.tsx'
import classes from './conversations.module.css'

/** A conversation to be read, with its notes. */
export function ConversationRow({
  logged,
  board: { store, snapshot, visit, isLocked },
  onEdit,
}: {
  logged: LoggedConversation
  board: Board
  onEdit: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const remove = useRemoveWithUndo(store, 'conversations')
  const { id, conversation, notes } = logged
  const name = useConversationName(snapshot)(conversation)
  const { place, peopleCount, startTime, date } = conversation
  const facts = [
    peopleCount === null ? '' : words('conversations.people', { count: peopleCount }),
    place,
    notes.length === 0 ? words('conversations.no_notes') : '',
  ]
  return (
    <>
      <div className={board.rowLine}>
        <span className={board.when}>
          <span>{formatDate(date, language)}</span>
          {startTime !== null && <span>{startTime}</span>}
        </span>
        <span className={board.what}>
          <strong>{name}</strong>
          <span className={board.dimmed}>{facts.filter(Boolean).join(' · ')}</span>
        </span>
        {!isLocked && (
          <RowActions
            id={id}
            name={name}
            onEdit={onEdit}
            onRemove={() => remove(name, ...wholeConversation(logged))}
          />
        )}
      </div>
      {notes.length > 0 && (
        <ul className={classes.readNotes}>
          {notes.map(({ id: noteId, note }) => (
            <li key={noteId}>
              <p>{note.text}</p>
              <span className={board.links}>
                <IndicatorLinks
                  snapshot={snapshot}
                  visitId={visit.id}
                  indicatorIds={note.indicatorIds}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** "Gruppengespräch · Fachkräfte" */
export function useConversationName({ roles }: Pick<InstrumentSnapshot, 'roles'>) {
  const words = useWords()
  const language = useLanguage()
  return ({ method, roleId }: Pick<LoggedConversation['conversation'], 'method' | 'roleId'>) => {
    const role = roles.find(({ id }) => id === roleId)?.name[language]
    return `${words(methodKeys[method])} · ${role ?? words('conversations.role_unknown')}`
  }
}
