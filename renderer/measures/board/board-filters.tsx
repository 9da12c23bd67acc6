import { Select, Switch, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { OperationOutput } from '../../../assessments/contract/contract-types.ts'
import { offerSchema } from '../../../assessments/core/instruments/instrument-source.ts'
import type { BoardFilter } from '../../../assessments/core/measures/measure-board.ts'
import { useSearchShortcut } from '../../shared/use-search-shortcut.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './measure-board.module.css'

/** What to look for on the board; each choice narrows the others. */
export function BoardFilters({
  filter,
  loaded: { measures, topics },
  count,
  onChange,
}: {
  filter: BoardFilter
  loaded: OperationOutput<'measures.list'>
  /** How many are left. */
  count: number
  onChange: (filter: BoardFilter) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const field = useSearchShortcut()
  const set = (fields: Partial<BoardFilter>) => onChange({ ...filter, ...fields })
  const organisations = new Map(
    measures.map(({ organisationId, organisationName }) => [organisationId, organisationName]),
  )
  const clear = { 'aria-label': words('measures.board.all') }
  return (
    <div className={classes.filters}>
      <TextInput
        ref={field}
        type="search"
        aria-label={words('measures.board.search')}
        placeholder={words('measures.board.search')}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={filter.typed}
        onChange={(event) => set({ typed: event.currentTarget.value })}
      />
      <Select
        clearable
        clearButtonProps={clear}
        aria-label={words('measures.board.organisation')}
        placeholder={words('measures.board.organisation')}
        value={filter.organisationId}
        data={[...organisations].map(([value, label]) => ({ value, label }))}
        onChange={(value) =>
          set({ organisationId: [...organisations.keys()].find((id) => id === value) ?? null })
        }
      />
      <Select
        clearable
        clearButtonProps={clear}
        aria-label={words('measures.board.offer')}
        placeholder={words('measures.board.offer')}
        value={filter.offer}
        data={offerSchema.options.map((value) => ({
          value,
          label: words(`domain.offer.${value}`),
        }))}
        onChange={(value) => set({ offer: offerSchema.nullable().parse(value) })}
      />
      <Select
        clearable
        clearButtonProps={clear}
        aria-label={words('measures.board.topic')}
        placeholder={words('measures.board.topic')}
        value={filter.topic}
        data={topics.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(topic) => set({ topic })}
      />
      <Switch
        label={words('measures.board.overdue_only')}
        checked={filter.isOverdueOnly}
        onChange={(event) => set({ isOverdueOnly: event.currentTarget.checked })}
      />
      <Text size="sm" c="dimmed" role="status">
        {words('measures.board.count', { count })}
      </Text>
    </div>
  )
}
