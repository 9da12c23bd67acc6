import { Text, Title } from '@mantine/core'
import type {
  MatchedItem,
  VisitComparison,
} from '../../assessments/core/comparison/visit-comparison.ts'
import { itemChangeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './comparison.module.css'

/** Every matched criterion whose level moved: the marked moves first. */
export function ItemChanges({ comparison }: { comparison: VisitComparison }) {
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
            <MovedItem key={item.comparisonKey} item={item} />
          ))}
        </ul>
      )}
    </section>
  )
}

function MovedItem({ item: { indicator, level, change, size } }: { item: MatchedItem }) {
  const words = useWords()
  const language = useLanguage()
  const rose = change > 0
  return (
    <li className={classes.item} data-class={rose ? 'improved' : 'worsened'}>
      <span aria-hidden className={classes.sign}>
        {rose ? '▲' : '▼'}
      </span>
      <span className={classes.itemTitle}>
        {indicator.later.code} {indicator.later.texts[language].title}
      </span>
      <span className={classes.itemLevels}>
        {words('comparison.items.levels', { ...level })} ·{' '}
        {words(rose ? 'comparison.items.up' : 'comparison.items.down')},{' '}
        {words(itemChangeKeys[size])}
      </span>
    </li>
  )
}
