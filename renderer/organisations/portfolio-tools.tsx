import { SegmentedControl, Select, Switch, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import {
  type OrganisationType,
  organisationTypeSchema,
} from '../../assessments/core/instruments/instrument-source.ts'
import { organisationTypeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './organisations.module.css'
import { type PortfolioView, type StateFilter, stateFilters } from './portfolio-view.ts'

const stateKeys = {
  all: 'organisations.filter_state_all',
  in_progress: 'organisations.filter_state_in_progress',
  closed: 'organisations.filter_state_closed',
  none: 'organisations.filter_state_none',
  overdue: 'organisations.filter_state_overdue',
} as const satisfies Record<StateFilter, string>

interface PortfolioToolsProps {
  readonly view: PortfolioView
  readonly count: number
  readonly onChange: (view: PortfolioView) => void
}

export function PortfolioTools({ view, count, onChange }: PortfolioToolsProps) {
  const words = useWords()
  const change = (changes: Partial<PortfolioView>) => onChange({ ...view, ...changes })
  return (
    <div className={classes.tools}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label={words('organisations.search')}
        placeholder={words('organisations.search_placeholder')}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={view.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <Select
        className={classes.choice}
        aria-label={words('organisations.filter_type')}
        allowDeselect={false}
        value={view.type ?? 'all'}
        onChange={(value) =>
          change({ type: value === 'all' ? null : (value as OrganisationType | null) })
        }
        data={[
          { value: 'all', label: words('organisations.filter_type_all') },
          ...organisationTypeSchema.options.map((type) => ({
            value: type,
            label: words(organisationTypeKeys[type]),
          })),
        ]}
      />
      <Select
        className={classes.choice}
        aria-label={words('organisations.filter_state')}
        allowDeselect={false}
        value={view.state}
        onChange={(value) => change({ state: (value ?? 'all') as StateFilter })}
        data={stateFilters.map((state) => ({ value: state, label: words(stateKeys[state]) }))}
      />
      <SegmentedControl
        aria-label={words('organisations.filter')}
        value={view.archived ? 'archived' : 'active'}
        onChange={(value) => change({ archived: value === 'archived' })}
        data={[
          { value: 'active', label: words('organisations.filter_active') },
          { value: 'archived', label: words('organisations.filter_archived') },
        ]}
      />
      <Switch
        label={words('organisations.group_by_type')}
        checked={view.groupByType}
        onChange={(event) => change({ groupByType: event.currentTarget.checked })}
      />
      <Text size="sm" c="dimmed" role="status">
        {words('organisations.count', { count })}
      </Text>
    </div>
  )
}
