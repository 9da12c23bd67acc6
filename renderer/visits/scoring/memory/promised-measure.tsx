import type { Measure } from '../../../../assessments/core/measures/measure.ts'
import { measureStateKeys } from '../../../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../../../assessments/core/texts/format-date.ts'
import { useLanguage, useWords } from '../../../texts/use-words.ts'
import classes from './memory.module.css'

/** What an earlier visit agreed on for the criterion, and how it stands today. */
export function PromisedMeasure({ measure: { title, dueOn, state } }: { measure: Measure }) {
  const words = useWords()
  const language = useLanguage()
  const due = dueOn === null ? null : words('memory.due', { date: formatDate(dueOn, language) })
  return (
    <p className={classes.text}>
      <b>{words('memory.measure')}: </b>
      {[title, due, words(measureStateKeys[state])].filter((part) => part !== null).join(' · ')}
    </p>
  )
}
