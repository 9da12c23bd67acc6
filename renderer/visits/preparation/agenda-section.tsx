import { Button, Text, Title } from '@mantine/core'
import { IconPlus, IconWand } from '@tabler/icons-react'
import type { AgendaItem } from '../../../assessments/core/visits/entries/agenda-item.ts'
import { type AgendaRow, orderAgenda } from '../../../assessments/core/visits/preparation/agenda.ts'
import {
  missingFromAgenda,
  suggestAgenda,
} from '../../../assessments/core/visits/preparation/suggest-agenda.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { Section } from '../board/section.tsx'
import { useEditing } from '../board/use-editing.ts'
import { AgendaFields } from './agenda-fields.tsx'
import { AgendaPoint } from './agenda-point.tsx'
import { PlannedMethodsTable } from './planned-methods-table.tsx'
import type { Preparation } from './use-preparation.ts'

/** Ablaufplan: the points of the day in order, each edited in its place. */
export function AgendaSection({ preparation }: { preparation: Preparation }) {
  const words = useWords()
  const language = useLanguage()
  const editing = useEditing<AgendaItem>()
  const { visit, planned, store, content, isLocked } = preparation
  const items = content.agenda_item
  const order = orderAgenda(editing.settled(items))
  const marked = new Set(
    orderAgenda(items).placed.flatMap(({ id, isOverlapping }) => (isOverlapping ? id : [])),
  )
  const missing = missingFromAgenda(suggestAgenda(planned, visit.date, language), items)
  const isEmpty = Object.keys(items).length === 0

  function add() {
    const id = crypto.randomUUID()
    const value = emptyPoint(visit.date)
    store.change({ kind: 'agenda_item', id, value })
    editing.begin(id, value)
  }

  function takeSuggestion() {
    store.change(
      ...missing.map((value) => ({ kind: 'agenda_item', id: crypto.randomUUID(), value }) as const),
    )
    preparation.announce(words('preparation.agenda.suggested', { count: missing.length }))
  }

  const points = (rows: readonly AgendaRow[]) => (
    <ol className={classes.rows}>
      {rows.map(({ id }) => {
        const item = items[id]
        if (item === undefined) return null
        return (
          <li key={id} className={classes.row} data-open={editing.id === id}>
            {editing.id === id ? (
              <AgendaFields id={id} item={item} preparation={preparation} onDone={editing.end} />
            ) : (
              <AgendaPoint
                id={id}
                item={item}
                isOverlapping={marked.has(id)}
                preparation={preparation}
                onEdit={() => editing.begin(id, item)}
              />
            )}
          </li>
        )
      })}
    </ol>
  )

  return (
    <Section name="agenda" title={words('preparation.agenda.title')}>
      <PlannedMethodsTable preparation={preparation} />
      {isEmpty && (
        <Text c="dimmed" maw={640}>
          {words(isLocked ? 'preparation.agenda.empty_locked' : 'preparation.agenda.empty')}
        </Text>
      )}
      {order.placed.length > 0 && points(order.placed)}
      {order.unplaced.length > 0 && (
        <>
          <Title order={3}>{words('preparation.agenda.unplaced')}</Title>
          {points(order.unplaced)}
        </>
      )}
      {!isLocked && (
        <div className={classes.actions}>
          <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
            {words('preparation.agenda.add')}
          </Button>
          {missing.length > 0 && (
            <Button
              variant={isEmpty ? 'filled' : 'default'}
              leftSection={<IconWand size={17} aria-hidden />}
              onClick={takeSuggestion}
            >
              {words(isEmpty ? 'preparation.agenda.suggest' : 'preparation.agenda.suggest_missing')}
            </Button>
          )}
        </div>
      )}
    </Section>
  )
}

function emptyPoint(date: string): AgendaItem {
  return {
    date,
    startTime: null,
    durationMinutes: 45,
    method: 'interview',
    roleId: null,
    place: '',
    subject: '',
  }
}
