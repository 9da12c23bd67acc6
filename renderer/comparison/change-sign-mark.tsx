import { changeSign } from '../../assessments/core/charts/change-sign.ts'
import type {
  DimensionOutcome,
  OverallOutcome,
} from '../../assessments/core/comparison/visit-comparison.ts'
import { changeClassKeys, tendencyKeys } from '../../assessments/core/texts/domain-keys.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './comparison.module.css'

/** The class of a change: sign, colour and word, the tendency spelled out. */
export function ChangeSignMark({ outcome }: { outcome: DimensionOutcome | OverallOutcome }) {
  const words = useWords()
  const tendency = outcome.class === 'not_comparable' ? null : outcome.tendency
  return (
    <span className={classes.class} data-class={outcome.class}>
      <span aria-hidden className={classes.sign}>
        {changeSign(outcome)}
      </span>
      <span>
        {words(changeClassKeys[outcome.class])}
        {tendency !== null && `, ${words(tendencyKeys[tendency])}`}
      </span>
    </span>
  )
}
