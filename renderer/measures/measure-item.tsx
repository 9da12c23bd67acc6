import { ActionIcon, Badge } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import { measureStateKeys } from '../../assessments/core/texts/domain-keys.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { criteriaOf, factsOf } from './measure-words.ts'
import classes from './measures.module.css'
import { SinceAgreedList } from './since-agreed-list.tsx'
import { useSinceAgreed } from './use-since-agreed.ts'

export function MeasureItem({
  measure,
  loaded,
  isLocked,
  onEdit,
  onDelete,
}: {
  measure: Measure
  loaded: WholeVisit
  isLocked: boolean
  onEdit: () => void
  onDelete: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { title, successCriterion } = measure
  const criteria = criteriaOf(measure, loaded.snapshot, language)
  const since = useSinceAgreed(measure, loaded)
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
        {measure.confirmation !== null && measure.confirmation.note !== '' && (
          <span className={classes.facts}>
            {words('measures.fact.confirmation', { note: measure.confirmation.note })}
          </span>
        )}
        {since !== null && since.matched.length > 0 && <SinceAgreedList since={since} />}
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
