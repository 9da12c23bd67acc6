import { ActionIcon, Title } from '@mantine/core'
import { IconLock, IconTrash } from '@tabler/icons-react'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { LoggedNote } from '../../../assessments/core/visits/conversations/conversation-log.ts'
import { GuardedTextarea } from '../../shared/guarded-fields.tsx'
import { useWords } from '../../texts/use-words.ts'
import { IndicatorChoice } from '../board/indicator-choice.tsx'
import { SaidLevels } from '../evidence/said-levels.tsx'
import classes from './conversations.module.css'
import { type Notes, noteFieldIdOf } from './use-notes.ts'

/** The notes of a conversation, each with the criteria that it serves, and an empty one at the end. */
export function NoteFields({ snapshot, notes }: { snapshot: InstrumentSnapshot; notes: Notes }) {
  const words = useWords()
  const all = [...notes.shown, notes.blank]
  return (
    <section className={classes.notes} aria-labelledby="notes-title">
      <div>
        <Title order={3} id="notes-title">
          <IconLock size={15} aria-hidden /> {words('conversations.notes')}
        </Title>
        <p className={classes.help}>{words('conversations.notes_help')}</p>
      </div>
      <ol className={classes.noteList}>
        {all.map((logged, index) => (
          <li key={logged.id} className={classes.note}>
            <NoteField
              logged={logged}
              label={
                logged.id === notes.blank.id
                  ? words('conversations.note_new')
                  : words('conversations.note', { position: index + 1 })
              }
              notes={notes}
              snapshot={snapshot}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function NoteField({
  logged,
  label,
  notes,
  snapshot,
}: {
  logged: LoggedNote
  label: string
  notes: Notes
  snapshot: InstrumentSnapshot
}) {
  const words = useWords()
  const { id, note } = logged
  return (
    <fieldset className={classes.noteFields} aria-label={label}>
      <GuardedTextarea
        id={noteFieldIdOf(id)}
        autosize
        minRows={2}
        maxRows={16}
        maxLength={20_000}
        label={label}
        placeholder={words('conversations.note_placeholder')}
        value={note.text}
        onChange={(event) => notes.type(logged, event.currentTarget.value)}
        onBlur={() => notes.leave(logged)}
      />
      <IndicatorChoice
        snapshot={snapshot}
        value={note.indicatorIds}
        onChange={(indicatorIds) => notes.link(logged, indicatorIds)}
      />
      {note.text !== '' && (
        <SaidLevels
          snapshot={snapshot}
          indicatorIds={note.indicatorIds}
          value={note.saidLevels}
          onChange={(saidLevels) => notes.say(logged, saidLevels)}
        />
      )}
      {note.text !== '' && (
        <ActionIcon
          className={classes.removeNote}
          size={36}
          variant="subtle"
          color="gray"
          c="var(--ink)"
          aria-label={words('conversations.remove_note_named', { note: label })}
          onClick={() => notes.remove(logged)}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </fieldset>
  )
}
