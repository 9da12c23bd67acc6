import { Table, Text, Title } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { type Answer, openAnswer } from '../../../assessments/core/visits/answer.ts'
import type { EntryRevision } from '../../../assessments/core/visits/visit-entry.ts'
import type { VisitEvent } from '../../../assessments/core/visits/visit-event.ts'
import { useEntryHistory, useVisit, useVisitEvents } from '../../api/use-visits.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { Page } from '../../shared/page.tsx'
import { formatMoment } from '../../texts/format.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../visits.module.css'
import {
  answerChanges,
  isOfAnswer,
  nameOfEntry,
  wordRating,
  wordWayOfChange,
} from './word-change.ts'

/** Every saved change of the visit, newest first: when, who, what, from what to what. */
export function HistoryScreen() {
  const words = useWords()
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  const history = useEntryHistory(visitId)
  const events = useVisitEvents(visitId)
  return (
    <Page align="start">
      <Title order={2}>{words('visits.history.title')}</Title>
      <Loaded query={history}>
        {(revisions) =>
          revisions.length === 0 ? (
            <EmptyState
              icon={<IconHistory />}
              title={words('visits.history.empty_title')}
              text={words('visits.history.empty_text')}
            />
          ) : (
            visit.data &&
            events.data && (
              <HistoryTable
                revisions={revisions}
                events={events.data}
                snapshot={visit.data.snapshot}
              />
            )
          )
        }
      </Loaded>
    </Page>
  )
}

function HistoryTable({
  revisions,
  events,
  snapshot,
}: {
  revisions: readonly EntryRevision[]
  events: readonly VisitEvent[]
  snapshot: InstrumentSnapshot
}) {
  const words = useWords()
  const language = useLanguage()
  const rows = [
    ...revisions.map((revision) => ({
      sequence: revision.sequence,
      moment: revision.changedAt,
      person: revision.changedBy,
      what: nameOfEntry(revision, snapshot, language, words),
      change: <RevisionWords revision={revision} />,
    })),
    ...events.map((event) => ({
      sequence: event.sequence,
      moment: event.happenedAt,
      person: event.doneBy,
      what: words('visits.history.visit'),
      change: <EventWords event={event} />,
    })),
  ].sort((a, b) => b.sequence - a.sequence)
  return (
    <Table.ScrollContainer
      minWidth={640}
      scrollAreaProps={{ 'aria-label': words('visits.history.title') }}
    >
      <Table verticalSpacing={9}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words('visits.history.when')}</Table.Th>
            <Table.Th>{words('visits.history.who')}</Table.Th>
            <Table.Th>{words('visits.history.what')}</Table.Th>
            <Table.Th>{words('visits.history.change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.sequence}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {formatMoment(row.moment, language)}
              </Table.Td>
              <Table.Td>{row.person}</Table.Td>
              <Table.Td>{row.what}</Table.Td>
              <Table.Td>{row.change}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function RevisionWords({ revision }: { revision: EntryRevision }) {
  const words = useWords()
  if (isOfAnswer(revision)) return <AnswerWords before={revision.before} after={revision.after} />
  return <Text size="sm">{wordWayOfChange(revision, words)}</Text>
}

function AnswerWords(change: { before: Answer | null; after: Answer | null }) {
  const words = useWords()
  const before = change.before ?? openAnswer
  const after = change.after ?? openAnswer
  const from = wordRating(before.rating, words)
  const to = wordRating(after.rating, words)
  return (
    <>
      {from !== to && (
        <Text size="sm">
          {from} → <strong>{to}</strong>
        </Text>
      )}
      {answerChanges(before, after, words).map((sentence) => (
        <span key={sentence} className={classes.historyNote}>
          {sentence}
        </span>
      ))}
    </>
  )
}

const eventKeys = {
  closed: 'visits.history.closed',
  reopened: 'visits.history.reopened',
} as const satisfies Record<VisitEvent['kind'], string>

function EventWords({ event }: { event: VisitEvent }) {
  const words = useWords()
  return (
    <>
      <Text size="sm" fw={700}>
        {words(eventKeys[event.kind])}
      </Text>
      {event.reason !== '' && <span className={classes.historyNote}>{event.reason}</span>}
    </>
  )
}
