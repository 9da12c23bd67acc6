import { Button, Group, Select, Text, TextInput, Title } from '@mantine/core'
import { IconHistory, IconSearch } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { entryKindKeys } from '../../../assessments/core/texts/domain-keys.ts'
import {
  type EntryKind,
  entryKindSchema,
  entryKinds,
} from '../../../assessments/core/visits/visit-entry.ts'
import { useEntryHistory, useVisit, useVisitEvents, type WholeVisit } from '../../api/use-visits.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { Page } from '../../shared/page.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { type HistoryRow, historyRows, saidInRow, saysAllWords } from './history-rows.ts'
import { HistoryTable } from './history-table.tsx'

/** Every saved change of the visit, newest first: when, who, what, from what to what, and why. */
export function HistoryScreen() {
  const words = useWords()
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  return (
    <Page align="start">
      <Title order={2}>{words('visits.history.title')}</Title>
      <Loaded query={visit}>{(loaded) => <History loaded={loaded} />}</Loaded>
    </Page>
  )
}

function History({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const [kind, setKind] = useState<EntryKind | null>(null)
  const [search, setSearch] = useState('')
  const history = useEntryHistory(loaded.visit.id, kind)
  const events = useVisitEvents(loaded.visit.id)
  return (
    <>
      <Group align="flex-end" gap="sm">
        <Select
          label={words('visits.history.kind')}
          placeholder={words('visits.history.all_kinds')}
          clearable
          clearButtonProps={{ 'aria-label': words('visits.history.all_kinds') }}
          value={kind}
          data={entryKinds.map((value) => ({ value, label: words(entryKindKeys[value]) }))}
          onChange={(value) => setKind(entryKindSchema.nullable().parse(value))}
        />
        <TextInput
          type="search"
          label={words('visits.history.search')}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Group>
      <Loaded query={history}>
        {({ pages }) => (
          <FoundRows
            // What was done to the visit itself belongs to no kind of entry.
            rows={historyRows(
              pages.flat(),
              kind === null ? (events.data ?? []) : [],
              !history.hasNextPage,
            )}
            snapshot={loaded.snapshot}
            search={search}
            isFiltered={kind !== null || search.trim() !== ''}
          />
        )}
      </Loaded>
      {history.hasNextPage && (
        <Group justify="flex-start">
          <Button
            variant="default"
            loading={history.isFetchingNextPage}
            onClick={() => history.fetchNextPage()}
          >
            {words('visits.history.older')}
          </Button>
        </Group>
      )}
    </>
  )
}

function FoundRows({
  rows,
  snapshot,
  search,
  isFiltered,
}: {
  rows: readonly HistoryRow[]
  snapshot: InstrumentSnapshot
  search: string
  isFiltered: boolean
}) {
  const words = useWords()
  const language = useLanguage()
  const found = rows.filter((row) =>
    saysAllWords(saidInRow(row, snapshot, language, words), search),
  )
  if (found.length === 0 && !isFiltered)
    return (
      <EmptyState
        icon={<IconHistory />}
        title={words('visits.history.empty_title')}
        text={words('visits.history.empty_text')}
      />
    )
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {words('visits.history.found', { found: found.length, read: rows.length })}
      </Text>
      {found.length > 0 && <HistoryTable rows={found} snapshot={snapshot} />}
    </>
  )
}
