import { Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { type OpenMeasure, openMeasures } from '../../../assessments/core/measures/open-measures.ts'
import { measureStateKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import {
  emptyEngagement,
  engagementId,
} from '../../../assessments/core/visits/entries/engagement.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { Section } from '../board/section.tsx'
import type { Preparation } from './use-preparation.ts'

/** What the organisation has promised and not yet shown, to be read before the day on site. */
export function MeasuresSection({ preparation }: { preparation: Preparation }) {
  const words = useWords()
  const measures = openMeasures(preparation.content.measure, preparation.today)
  return (
    <Section name="measures" title={words('preparation.measures.title')}>
      {measures.length === 0 ? (
        <Text c="dimmed">{words('preparation.measures.empty')}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {words('preparation.measures.help')}
          </Text>
          <ul className={classes.rows}>
            {measures.map((open) => (
              <li key={open.id} className={classes.row}>
                <MeasureLine open={open} />
              </li>
            ))}
          </ul>
          <Reviewed preparation={preparation} />
        </>
      )}
    </Section>
  )
}

function MeasureLine({ open }: { open: OpenMeasure }) {
  const words = useWords()
  const language = useLanguage()
  const { measure, isOverdue } = open
  const due =
    measure.dueOn === null
      ? words('preparation.measures.no_due')
      : words('preparation.measures.due', { date: formatDate(measure.dueOn, language) })
  return (
    <div className={classes.rowLine}>
      <span className={classes.what}>
        <strong>{measure.title}</strong>
        <span className={classes.dimmed}>
          {[words(measureStateKeys[measure.state]), due, measure.responsibleFunction]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {isOverdue && (
        <span className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden /> {words('preparation.measures.overdue')}
        </span>
      )}
    </div>
  )
}

function Reviewed({ preparation }: { preparation: Preparation }) {
  const words = useWords()
  const language = useLanguage()
  const { store, content, isLocked, today } = preparation
  const engagement = content.engagement[engagementId] ?? emptyEngagement
  const { measuresReviewedOn } = engagement
  if (measuresReviewedOn !== null)
    return (
      <span className={classes.mark} data-good>
        <IconCheck size={15} aria-hidden />
        {words('preparation.measures.reviewed_on', {
          date: formatDate(measuresReviewedOn, language),
        })}
      </span>
    )
  if (isLocked) return null
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        leftSection={<IconCheck size={17} aria-hidden />}
        onClick={() =>
          store.change({
            kind: 'engagement',
            id: engagementId,
            value: { ...engagement, measuresReviewedOn: today },
          })
        }
      >
        {words('preparation.measures.reviewed')}
      </Button>
    </div>
  )
}
