import { Button, Select, Textarea } from '@mantine/core'
import { TimeInput } from '@mantine/dates'
import type { AgendaItem } from '../../../assessments/core/visits/entries/agenda-item.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { DayInput } from '../../shared/day-input.tsx'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { MethodChoice } from '../board/method-choice.tsx'
import { PlaceField } from '../board/place-field.tsx'
import { RoleChoice } from '../board/role-choice.tsx'
import type { Preparation } from './use-preparation.ts'

const offeredMinutes = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240, 360, 480]

/** A point of the plan, open for editing in its place. */
export function AgendaFields({
  id,
  item,
  preparation,
  onDone,
}: {
  id: string
  item: AgendaItem
  preparation: Preparation
  onDone: () => void
}) {
  const words = useWords()
  const first = useFocusOnArrival<HTMLInputElement>()
  const { store, snapshot, visit } = preparation
  const changeOf = (fields: Partial<AgendaItem>): EntryChange => ({
    kind: 'agenda_item',
    id,
    value: { ...item, ...fields },
  })
  const set = (fields: Partial<AgendaItem>) => store.change(changeOf(fields))
  const type = (field: 'place' | 'subject', text: string) =>
    store.type(field, changeOf({ [field]: text }))
  const endTyping = () => void store.endTyping()
  const minutes = [...new Set([...offeredMinutes, item.durationMinutes ?? 45])].toSorted(
    (a, b) => a - b,
  )
  return (
    <div className={classes.fields}>
      <MethodChoice ref={first} method={item.method} onChange={(method) => set({ method })} />
      <RoleChoice
        roles={snapshot.roles}
        roleId={item.roleId}
        onChange={(roleId) => set({ roleId })}
      />
      <DayInput
        isOptional
        label={words('preparation.agenda.field_date')}
        day={item.date}
        onChange={(date) => set({ date })}
      />
      <div className={classes.pair}>
        <TimeInput
          label={words('preparation.agenda.field_start')}
          value={item.startTime ?? ''}
          onChange={(event) => {
            const startTime = event.currentTarget.value || null
            set({ startTime, date: startTime === null ? item.date : (item.date ?? visit.date) })
          }}
        />
        <Select
          label={words('preparation.agenda.field_duration')}
          placeholder={words('preparation.agenda.open_duration')}
          value={item.durationMinutes === null ? null : String(item.durationMinutes)}
          data={minutes.map((count) => ({
            value: String(count),
            label: words('preparation.agenda.minutes', { count }),
          }))}
          onChange={(chosen) => set({ durationMinutes: chosen === null ? null : Number(chosen) })}
        />
      </div>
      <PlaceField
        places={snapshot.places}
        place={item.place}
        onType={(place) => type('place', place)}
        onLeave={endTyping}
      />
      <Textarea
        className={classes.wide}
        autosize
        label={words('preparation.agenda.field_subject')}
        value={item.subject}
        maxLength={20_000}
        onChange={(event) => type('subject', event.currentTarget.value)}
        onBlur={endTyping}
      />
      <div className={classes.wide}>
        <Button variant="light" onClick={onDone}>
          {words('board.done')}
        </Button>
      </div>
    </div>
  )
}
