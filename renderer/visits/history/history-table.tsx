import { Table, Text } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { formatMoment } from '../../texts/format.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../visits.module.css'
import { eventKeys, type HistoryRow } from './history-rows.ts'
import { nameOfEntry, wordChange } from './word-change.ts'

export function HistoryTable({
  rows,
  snapshot,
}: {
  rows: readonly HistoryRow[]
  snapshot: InstrumentSnapshot
}) {
  const words = useWords()
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
            <Row key={`${row.of}/${row.sequence}`} row={row} snapshot={snapshot} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ row, snapshot }: { row: HistoryRow; snapshot: InstrumentSnapshot }) {
  const words = useWords()
  const language = useLanguage()
  const ofVisit = row.of === 'visit'
  const moment = ofVisit ? row.event.happenedAt : row.revision.changedAt
  const name = ofVisit
    ? words('visits.history.visit')
    : nameOfEntry(row.revision, snapshot, language, words)
  const [first, ...others] = ofVisit
    ? [words(eventKeys[row.event.kind]), row.event.reason].filter(Boolean)
    : wordChange(row.revision, words)
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatMoment(moment, language)}</Table.Td>
      <Table.Td>{ofVisit ? row.event.doneBy : row.revision.changedBy}</Table.Td>
      <Table.Td>
        <span className={classes.historyName}>{name}</span>
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={ofVisit ? 700 : undefined}>
          {first}
        </Text>
        {others.map((sentence) => (
          <span key={sentence} className={classes.historyNote}>
            {sentence}
          </span>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}
