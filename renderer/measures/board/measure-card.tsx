import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { BoardMeasure } from '../../../assessments/core/measures/measure-board.ts'
import { isOverdue } from '../../../assessments/core/measures/open-measures.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { factsOf } from '../measure-words.ts'
import classes from './measure-board.module.css'

/** One measure on the board; it is changed where it was agreed, in a visit of its organisation. */
export function MeasureCard({
  measure: { organisationId, organisationName, measure },
  today,
}: {
  measure: BoardMeasure
  today: string
}) {
  const words = useWords()
  const language = useLanguage()
  const facts = factsOf(measure, language, words)
  return (
    <article className={classes.card}>
      <h3>{measure.title}</h3>
      <Link
        className={classes.organisation}
        to="/organisations/$organisationId"
        params={{ organisationId }}
      >
        {organisationName}
      </Link>
      {facts.length > 0 && <p className={classes.facts}>{facts.join(' · ')}</p>}
      {isOverdue(measure, today) && (
        <p className={classes.overdue}>
          <IconAlertTriangle size={15} aria-hidden /> {words('preparation.measures.overdue')}
        </p>
      )}
    </article>
  )
}
