import { ActionIcon, Badge } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import { measureStateKeys } from '../../assessments/core/texts/domain-keys.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { criteriaOf, factsOf } from './measure-words.ts'
import classes from './measures.module.css'

export function MeasureItem({
  measure,
  snapshot,
  isLocked,
  onEdit,
  onDelete,
}: {
  measure: Measure
  snapshot: InstrumentSnapshot
  isLocked: boolean
  onEdit: () => void
  onDelete: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { title, successCriterion } = measure
  const criteria = criteriaOf(measure, snapshot, language)
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <span className={classes.title}>{title}</span>
        <Badge variant="light" className={classes.state}>
          {words(measureStateKeys[measure.state])}
        </Badge>
        <span className={classes.facts}>{factsOf(measure, language, words).join(' · ')}</span>
        {successCriterion !== '' && (
          <span className={classes.facts}>
            {words('measures.fact.success', { criterion: successCriterion })}
          </span>
        )}
        {criteria.length > 0 && <span className={classes.facts}>{criteria.join(' · ')}</span>}
      </div>
      {!isLocked && (
        <span className={classes.actions}>
          <ActionIcon
            size={44}
            variant="subtle"
            aria-label={words('measures.edit', { title })}
            onClick={onEdit}
          >
            <IconPencil size={19} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size={44}
            variant="subtle"
            color="gray"
            c="var(--ink)"
            aria-label={words('measures.delete', { title })}
            onClick={onDelete}
          >
            <IconTrash size={19} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  )
}
