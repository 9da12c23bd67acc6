import { IconAlertTriangle } from '@tabler/icons-react'
import { methodKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import type { AgendaItem } from '../../../assessments/core/visits/entries/agenda-item.ts'
import { endTimeOf } from '../../../assessments/core/visits/preparation/agenda.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { RowActions } from '../board/row-actions.tsx'
import { useRemoveWithUndo } from '../board/use-remove-with-undo.tsx'
import type { Preparation } from './use-preparation.ts'

/** A point of the plan, to be read: when, what, with whom, where. */
export function AgendaPoint({
  id,
  item,
  isOverlapping,
  preparation,
  onEdit,
}: {
  id: string
  item: AgendaItem
  isOverlapping: boolean
  preparation: Preparation
  onEdit: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const remove = useRemoveWithUndo(preparation.store, 'agenda')
  const { snapshot, visit, isLocked } = preparation
  const role = snapshot.roles.find((one) => one.id === item.roleId)?.name[language]
  const name = [words(methodKeys[item.method]), role].filter(Boolean).join(' · ')
  const day = item.date !== null && item.date !== visit.date ? formatDate(item.date, language) : ''
  return (
    <div className={classes.rowLine}>
      <span className={classes.when}>
        {day && <span>{day}</span>}
        <WhenWords item={item} />
      </span>
      <span className={classes.what}>
        <strong>{name}</strong>
        {isOverlapping && (
          <span className={classes.warning}>
            <IconAlertTriangle size={15} aria-hidden /> {words('preparation.agenda.overlapping')}
          </span>
        )}
        <span className={classes.dimmed}>
          {[item.place, item.subject].filter(Boolean).join(' · ')}
        </span>
      </span>
      {!isLocked && (
        <RowActions
          id={id}
          name={name}
          onEdit={onEdit}
          onRemove={() => remove(name, { kind: 'agenda_item', id, value: item })}
        />
      )}
    </div>
  )
}

function WhenWords({ item }: { item: AgendaItem }) {
  const words = useWords()
  const { startTime, durationMinutes } = item
  const to = endTimeOf(item)
  if (startTime !== null)
    return to === null
      ? words('preparation.agenda.start', { from: startTime })
      : words('preparation.agenda.time', { from: startTime, to })
  return durationMinutes === null
    ? null
    : words('preparation.agenda.minutes', { count: durationMinutes })
}
