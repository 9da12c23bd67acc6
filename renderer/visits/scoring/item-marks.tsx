import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import { IndicatorMarks } from '../../instruments/indicator-marks.tsx'
import type { TextKey } from '../../texts/text-key.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

const placeKeys = {
  moved_up: 'scoring.item.moved_up',
  rated_in_addition: 'scoring.item.may_be_rated',
  may_be_rated: 'scoring.item.may_be_rated',
  outside: 'scoring.item.outside',
} as const satisfies Partial<Record<ScopedItem['place'], TextKey>>

/** What kind of item it is, in words: core, minimum requirement, extra, and its place in a Kurzcheck. */
export function ItemMarks({ indicator, place }: Pick<ScopedItem, 'indicator' | 'place'>) {
  const words = useWords()
  return (
    <span className={classes.itemMarks}>
      <IndicatorMarks indicator={indicator} />
      {place !== 'regular' && <span className={classes.itemMark}>{words(placeKeys[place])}</span>}
    </span>
  )
}
