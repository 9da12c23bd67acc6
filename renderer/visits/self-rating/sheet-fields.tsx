import { Button, Select } from '@mantine/core'
import {
  raterGroupSchema,
  type SelfRater,
} from '../../../assessments/core/visits/entries/self-rater.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { DayInput } from '../../shared/day-input.tsx'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { RatingRows } from '../board/rating-rows.tsx'
import type { Board } from '../board/use-board.ts'
import { raterGroupKeys } from './rater-group-keys.ts'

/** One sheet as it is typed in from paper. */
export function SheetFields({
  id,
  sheet,
  board: { store, snapshot, visit },
  onDone,
}: {
  id: string
  sheet: SelfRater
  board: Board
  onDone: () => void
}) {
  const words = useWords()
  const first = useFocusOnArrival<HTMLInputElement>()
  const changeOf = (fields: Partial<SelfRater>): EntryChange => ({
    kind: 'self_rater',
    id,
    value: { ...sheet, ...fields },
  })
  return (
    <div className={classes.fields}>
      <Select
        ref={first}
        label={words('raters.field_group')}
        allowDeselect={false}
        value={sheet.group}
        data={raterGroupSchema.options.map((group) => ({
          value: group,
          label: words(raterGroupKeys[group]),
        }))}
        onChange={(group) => store.change(changeOf({ group: raterGroupSchema.parse(group) }))}
      />
      <DayInput
        label={words('raters.field_received')}
        day={sheet.receivedOn}
        onChange={(receivedOn) => receivedOn !== null && store.change(changeOf({ receivedOn }))}
      />
      <div className={classes.wide}>
        <RatingRows
          snapshot={snapshot}
          scope={visit.scope}
          moving={{}}
          ratings={sheet.ratings}
          onRate={(indicatorId, rating) => {
            const { [indicatorId]: _, ...others } = sheet.ratings
            const ratings = rating.status === 'open' ? others : { ...others, [indicatorId]: rating }
            store.change(changeOf({ ratings }))
          }}
        />
      </div>
      <div className={classes.wide}>
        <Button variant="light" onClick={onDone}>
          {words('board.done')}
        </Button>
      </div>
    </div>
  )
}
