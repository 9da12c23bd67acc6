import { Button, NativeSelect, Popover, TextInput, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconFilter, IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import { useSearchShortcut } from '../../../shared/use-search-shortcut.ts'
import type { TextKey } from '../../../texts/text-key.ts'
import { useLanguage, useWords } from '../../../texts/use-words.ts'
import { FilterChips } from './filter-chips.tsx'
import classes from './filters.module.css'
import type { ScoringFilter } from './use-scoring-filter.ts'

interface FilterBarProps {
  filter: ScoringFilter
  snapshot: InstrumentSnapshot
  onOpen: (indicatorId: string) => void
}

/** Search and filters over all dimensions. Enter in the search opens what was found first. */
export function FilterBar({ filter, snapshot, onOpen }: FilterBarProps) {
  const words = useWords()
  const field = useSearchShortcut()
  const { choice, change, counts } = filter

  function listen(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
    if (!filter.isOn || filter.firstId === null) return
    event.preventDefault()
    onOpen(filter.firstId)
  }

  return (
    <search className={classes.bar} aria-label={words('filters.bar')}>
      <TextInput
        ref={field}
        className={classes.search}
        type="search"
        size="md"
        aria-label={words('filters.search')}
        placeholder={words('filters.search_placeholder')}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={choice.typed}
        onChange={(event) => change({ ...choice, typed: event.currentTarget.value })}
        onKeyDown={listen}
      />
      <NamedSelect
        label="filters.by_role"
        every="filters.every_role"
        named={snapshot.roles}
        counts={counts.roles}
        value={choice.roleId}
        onChange={(roleId) => change({ ...choice, roleId })}
      />
      <NamedSelect
        label="filters.by_place"
        every="filters.every_place"
        named={snapshot.places}
        counts={counts.places}
        value={choice.placeId}
        onChange={(placeId) => change({ ...choice, placeId })}
      />
      <Chips filter={filter} />
      <VisuallyHidden role="status">
        {filter.isOn && words('filters.count', { count: filter.count })}
      </VisuallyHidden>
    </search>
  )
}

/** A row of chips, or a menu of them where there is no room for the row. */
function Chips({ filter }: { filter: ScoringFilter }) {
  const words = useWords()
  const isNarrow = useMediaQuery('(max-width: 1249px)', undefined, {
    getInitialValueInEffect: false,
  })
  if (!isNarrow) return <FilterChips filter={filter} isSlim />
  const { length: count } = filter.choice.marks
  return (
    <Popover trapFocus returnFocus shadow="md" position="bottom-start" radius="md">
      <Popover.Target>
        <Button
          h={44}
          px="sm"
          variant={count > 0 ? 'light' : 'default'}
          leftSection={<IconFilter size={16} aria-hidden />}
        >
          {count > 0 ? words('filters.marks_chosen', { count }) : words('filters.marks')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu} aria-label={words('filters.marks')}>
        <FilterChips filter={filter} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Roles or places that occur in the visit, each with the number of its criteria. */
function NamedSelect(props: {
  label: TextKey
  every: TextKey
  named: InstrumentSnapshot['roles']
  counts: Readonly<Record<string, number>>
  value: string | null
  onChange: (id: string | null) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const occurring = props.named.filter(({ id }) => props.counts[id] !== undefined)
  return (
    <NativeSelect
      className={classes.select}
      size="md"
      aria-label={words(props.label)}
      value={props.value ?? ''}
      data={[
        { value: '', label: words(props.every) },
        ...occurring.map(({ id, name }) => ({
          value: id,
          label: words('filters.option', { name: name[language], count: props.counts[id] ?? 0 }),
        })),
      ]}
      onChange={(event) => props.onChange(event.currentTarget.value || null)}
    />
  )
}
