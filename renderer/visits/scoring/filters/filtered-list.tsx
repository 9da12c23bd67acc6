import { Button, Title } from '@mantine/core'
import { IconFilterOff, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import type { ScopedItem } from '../../../../assessments/core/scoring/items-in-scope.ts'
import type { MarkedDimension } from '../../../../assessments/core/visits/mark-items.ts'
import { EmptyState } from '../../../shared/empty-state.tsx'
import { useLanguage, useWords } from '../../../texts/use-words.ts'
import { wordChoice, wordNothing } from './filter-words.ts'
import classes from './filters.module.css'
import type { ScoringFilter } from './use-scoring-filter.ts'

interface FilteredListProps {
  filter: ScoringFilter
  snapshot: InstrumentSnapshot
  dimensions: readonly MarkedDimension[]
  onLeave: () => void
  /** Shows the items of one dimension. */
  children: (items: readonly ScopedItem[]) => ReactNode
}

/** What a filter leaves, by dimension; it takes the place of the dimension's list. */
export function FilteredList(props: FilteredListProps) {
  const { filter, snapshot, dimensions, onLeave, children } = props
  const { choice, count } = filter
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      <div className={classes.top}>
        <Title order={2} id="dimension-title">
          {wordChoice(choice, snapshot, language, words)}
        </Title>
        <span className={classes.count}>{words('filters.count', { count })}</span>
        <Button
          h={44}
          px="xs"
          variant="subtle"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={onLeave}
        >
          {words('filters.clear')}
        </Button>
      </div>
      {dimensions.length === 0 && (
        <EmptyState
          icon={<IconFilterOff />}
          title={words('filters.nothing.title')}
          text={wordNothing(choice, words)}
        />
      )}
      {dimensions.map(({ dimension, items }) => (
        <div key={dimension.id} className={classes.group}>
          <Title order={3} className={classes.groupTitle}>
            {dimension.code} {dimension.name[language]}
          </Title>
          {children(items)}
        </div>
      ))}
    </>
  )
}
