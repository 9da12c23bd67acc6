import type { VisitComparison } from '../../assessments/core/comparison/visit-comparison.ts'
import { leftOutCauseKeys, visitSideKeys } from '../../assessments/core/texts/domain-keys.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './comparison.module.css'

/** What could not be compared, each with its reason; folded, since it is long and rarely needed. */
export function LeftOutItems({ comparison }: { comparison: VisitComparison }) {
  const words = useWords()
  const language = useLanguage()
  const leftOut = comparison.dimensions.flatMap((dimension) => dimension.leftOut)
  if (leftOut.length === 0) return null
  return (
    <details className={classes.leftOut}>
      <summary>
        {words('comparison.left_out.title')} (
        {words('comparison.left_out.count', { count: leftOut.length })})
      </summary>
      <ul className={classes.items}>
        {leftOut.map(({ comparisonKey, indicator, causes }) => (
          <li key={`${indicator.id} ${comparisonKey}`} className={classes.item}>
            <span className={classes.itemTitle}>
              {indicator.code} {indicator.texts[language].title}
            </span>
            <span className={classes.itemLevels}>
              {causes
                .map(({ visit, cause }) =>
                  words('comparison.left_out.cause', {
                    visit: words(visitSideKeys[visit]),
                    cause: words(leftOutCauseKeys[cause]),
                  }),
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
