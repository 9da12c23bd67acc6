import { Button, Checkbox, NumberInput } from '@mantine/core'
import { TimeInput } from '@mantine/dates'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { LoggedConversation } from '../../../assessments/core/visits/conversations/conversation-log.ts'
import type { Conversation } from '../../../assessments/core/visits/entries/conversation.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { DayInput } from '../../shared/day-input.tsx'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { MethodChoice } from '../board/method-choice.tsx'
import { PlaceField } from '../board/place-field.tsx'
import { RoleChoice } from '../board/role-choice.tsx'
import type { VisitStore } from '../entries/visit-store.ts'
import { NoteFields } from './note-fields.tsx'
import type { Notes } from './use-notes.ts'

/** A conversation, open for writing: with whom, when, how, where, and the notes. */
export function ConversationFields({
  logged: { id, conversation },
  store,
  snapshot,
  notes,
  onDone,
}: {
  logged: LoggedConversation
  store: VisitStore
  snapshot: InstrumentSnapshot
  notes: Notes
  onDone: () => void
}) {
  const words = useWords()
  const first = useFocusOnArrival<HTMLInputElement>()
  const changeOf = (fields: Partial<Conversation>): EntryChange => ({
    kind: 'conversation',
    id,
    value: { ...conversation, ...fields },
  })
  const set = (fields: Partial<Conversation>) => store.change(changeOf(fields))
  const endTyping = () => void store.endTyping()
  return (
    <div className={classes.fields}>
      <MethodChoice
        ref={first}
        method={conversation.method}
        onChange={(method) => set({ method })}
      />
      <RoleChoice
        roles={snapshot.roles}
        roleId={conversation.roleId}
        onChange={(roleId) => set({ roleId })}
      />
      <div className={classes.pair}>
        <DayInput
          label={words('conversations.field_date')}
          day={conversation.date}
          onChange={(date) => date !== null && set({ date })}
        />
        <TimeInput
          label={words('conversations.field_start')}
          value={conversation.startTime ?? ''}
          onChange={(event) => set({ startTime: event.currentTarget.value || null })}
        />
      </div>
      <div className={classes.pair}>
        <NumberInput
          label={words('conversations.field_people')}
          min={1}
          max={500}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          hideControls
          inputMode="numeric"
          value={conversation.peopleCount ?? ''}
          onChange={(people) => store.type('people', changeOf({ peopleCount: readPeople(people) }))}
          onBlur={endTyping}
        />
        <PlaceField
          places={snapshot.places}
          place={conversation.place}
          onType={(place) => store.type('place', changeOf({ place }))}
          onLeave={endTyping}
        />
      </div>
      <Checkbox
        className={classes.wide}
        label={words('conversations.field_held_by_three')}
        description={words('conversations.field_held_by_three_help')}
        checked={conversation.isRoleHeldByThree}
        onChange={(event) => set({ isRoleHeldByThree: event.currentTarget.checked })}
      />
      <div className={classes.wide}>
        <NoteFields snapshot={snapshot} notes={notes} />
      </div>
      <div className={classes.wide}>
        <Button variant="light" onClick={onDone}>
          {words('board.done')}
        </Button>
      </div>
    </div>
  )
}

function readPeople(typed: string | number): number | null {
  const people = Number(typed)
  return typed === '' || !Number.isInteger(people) || people < 1 ? null : people
}
