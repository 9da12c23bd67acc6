import { Table, Text, Title } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { AnswerChange } from '../../../assessments/core/visits/answer-change.ts'
import { useAnswerHistory, useVisit } from '../../api/use-visits.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { Page } from '../../shared/page.tsx'
import { formatMoment } from '../../texts/format.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../visits.module.css'
import { noteChange, wordRating } from './word-change.ts'

/** Every saved change of the visit, newest first: when, who, what, from what to what. */
export function HistoryScreen() {
  const words = useWords()
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  const history = useAnswerHistory(visitId)
  return (
    <Page align="start">
      <Title order={2}>{words('visits.history.title')}</Title>
      <Loaded query={history}>
        {(changes) =>
          changes.length === 0 ? (
            <EmptyState
              icon={<IconHistory />}
              title={words('visits.history.empty_title')}
              text={words('visits.history.empty_text')}
            />
          ) : (
            visit.data && <HistoryTable changes={changes} snapshot={visit.data.snapshot} />
          )
        }
      </Loaded>
    </Page>
  )
}

function HistoryTable({
  changes,
  snapshot,
}: {
  changes: readonly AnswerChange[]
  snapshot: InstrumentSnapshot
}) {
  const words = useWords()
  const language = useLanguage()
  const indicators = new Map(
    snapshot.dimensions.flatMap((dimension) =>
      dimension.indicators.map((indicator) => [indicator.id, indicator] as const),
    ),
  )
  const newestFirst = [...changes].sort((a, b) => b.sequence - a.sequence)
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
          {newestFirst.map((change) => {
            const indicator = indicators.get(change.indicatorId)
            return (
              <Table.Tr key={change.sequence}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {formatMoment(change.changedAt, language)}
                </Table.Td>
                <Table.Td>{change.changedBy}</Table.Td>
                <Table.Td>
                  {indicator
                    ? `${indicator.code} ${indicator.texts[language].title}`
                    : change.indicatorId}
                </Table.Td>
                <Table.Td>
                  <ChangeWords change={change} />
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function ChangeWords({ change }: { change: AnswerChange }) {
  const words = useWords()
  const before = wordRating(change.before.rating, words)
  const after = wordRating(change.after.rating, words)
  const note = noteChange(change, words)
  return (
    <>
      {before !== after && (
        <Text size="sm">
          {before} → <strong>{after}</strong>
        </Text>
      )}
      {note !== null && <span className={classes.historyNote}>{note}</span>}
    </>
  )
}
