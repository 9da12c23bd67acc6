import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type {
  MatchedItem,
  VisitComparison,
} from '../../assessments/core/comparison/visit-comparison.ts'
import { itemChangeKeys } from '../../assessments/core/texts/domain-keys.ts'
import type { AssessedVisit } from '../../assessments/core/visits/visit.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { BothSides } from './both-sides.tsx'
import classes from './comparison.module.css'

interface Visits {
  readonly earlier: AssessedVisit
  readonly later: AssessedVisit
}

/** Every matched criterion whose level moved: the marked moves first. */
export function ItemChanges({ comparison, ...visits }: { comparison: VisitComparison } & Visits) {
  const words = useWords()
  const moved = comparison.dimensions
    .flatMap(({ matched }) => matched)
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
  return (
    <section aria-labelledby="item-changes-title">
      <Title order={2} id="item-changes-title" mb="xs">
        {words('comparison.items.title')}
      </Title>
      {moved.length === 0 ? (
        <Text>{words('comparison.items.none')}</Text>
      ) : (
        <ul className={classes.items}>
          {moved.map((item) => (
            <MovedItem key={item.comparisonKey} item={item} {...visits} />
          ))}
        </ul>
      )}
    </section>
  )
}

function MovedItem({
  item: { indicator, level, change, size },
  earlier,
  later,
}: { item: MatchedItem } & Visits) {
  const words = useWords()
  const language = useLanguage()
  const rose = change > 0
  const [isOpen, setIsOpen] = useState(false)
  const title = `${indicator.later.code} ${indicator.later.texts[language].title}`
  return (
    <li className={classes.item} data-class={rose ? 'improved' : 'worsened'}>
      <span aria-hidden className={classes.sign}>
        {rose ? '▲' : '▼'}
      </span>
      <span className={classes.itemTitle}>{title}</span>
      <span className={classes.itemLevels}>
        {words('comparison.items.levels', { ...level })} ·{' '}
        {words(rose ? 'comparison.items.up' : 'comparison.items.down')},{' '}
        {words(itemChangeKeys[size])}
      </span>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-expanded={isOpen}
        aria-label={`${words('comparison.sides.show')}: ${title}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words('comparison.sides.show')}
      </Button>
      {isOpen && (
        <BothSides
          earlier={earlier}
          later={later}
          indicatorIds={{ earlier: indicator.earlier.id, later: indicator.later.id }}
        />
      )}
    </li>
  )
}
