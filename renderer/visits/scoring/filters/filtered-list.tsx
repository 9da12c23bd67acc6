import { Title } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import type { ScopedItem } from '../../../../assessments/core/scoring/items-in-scope.ts'
import type { MarkedDimension } from '../../../../assessments/core/visits/mark-items.ts'
import { EmptyState } from '../../../shared/empty-state.tsx'
import { useLanguage, useWords } from '../../../texts/use-words.ts'
import type { FilterChoice } from './filter-choice.ts'
import { wordChoice, wordNothing } from './filter-words.ts'
import classes from './filters.module.css'

interface FilteredListProps {
  choice: FilterChoice
  snapshot: InstrumentSnapshot
  dimensions: readonly MarkedDimension[]
  /** Shows the items of one dimension. */
  children: (items: readonly ScopedItem[]) => ReactNode
}

/** What a filter leaves, by dimension; it takes the place of the dimension's list. */
export function FilteredList({ choice, snapshot, dimensions, children }: FilteredListProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      <Title order={2} id="dimension-title" className={classes.title}>
        {wordChoice(choice, snapshot, language, words)}
      </Title>
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
