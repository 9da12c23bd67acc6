import { Button } from '@mantine/core'
import { IconArchive, IconBuildingCommunity, IconSearchOff } from '@tabler/icons-react'
import { refusalOf } from '../api/call-operation.ts'
import { useLoadSample } from '../api/use-organisations.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useWords } from '../texts/use-words.ts'
import type { PortfolioView } from './portfolio-view.ts'

export function NoOrganisations({ onCreate }: { onCreate: () => void }) {
  const words = useWords()
  const loadSample = useLoadSample()
  return (
    <>
      <EmptyState
        icon={<IconBuildingCommunity />}
        title={words('organisations.empty.title')}
        text={words('organisations.empty.text')}
        actions={
          <>
            <Button onClick={onCreate}>{words('organisations.new')}</Button>
            <Button
              variant="default"
              loading={loadSample.isPending}
              onClick={() => loadSample.mutate()}
            >
              {words('organisations.empty.sample')}
            </Button>
          </>
        }
      />
      {loadSample.error && <RefusalNotice refusal={refusalOf(loadSample.error)} />}
    </>
  )
}

export function NothingFound({ view, onClear }: { view: PortfolioView; onClear: () => void }) {
  const words = useWords()
  const search = view.search.trim()
  const isFiltered = view.type !== null || view.state !== 'all'
  if (search === '' && !isFiltered)
    return (
      <EmptyState
        icon={<IconArchive />}
        title={words(
          view.archived ? 'organisations.empty_archive.title' : 'organisations.all_archived.title',
        )}
        text={words(
          view.archived ? 'organisations.empty_archive.text' : 'organisations.all_archived.text',
        )}
      />
    )
  return (
    <EmptyState
      icon={<IconSearchOff />}
      title={words('organisations.nothing_found.title')}
      text={
        isFiltered
          ? words('organisations.nothing_found.filters')
          : words('organisations.nothing_found.text', { search })
      }
      actions={
        <Button variant="default" onClick={onClear}>
          {words('organisations.nothing_found.clear')}
        </Button>
      }
    />
  )
}
