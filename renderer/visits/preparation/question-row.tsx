import { Checkbox } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import type { Question } from '../../../assessments/core/visits/entries/question.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorLinks } from '../board/indicator-links.tsx'
import { RowActions } from '../board/row-actions.tsx'
import { useRemoveWithUndo } from '../board/use-remove-with-undo.tsx'
import type { Preparation } from './use-preparation.ts'

/** A question that can be ticked off; its codes lead to scoring. */
export function QuestionRow({
  id,
  question,
  fromDate,
  preparation,
  onEdit,
}: {
  id: string
  question: Question
  /** Day of the visit that left it open, ISO date; null for a new one, or when that visit is not known. */
  fromDate: string | null
  preparation: Preparation
  onEdit: () => void
}) {
  const { store, snapshot, visit, isLocked } = preparation
  const remove = useRemoveWithUndo(store, 'questions')
  const { text, isAnswered, indicatorIds } = question
  return (
    <div className={classes.rowLine}>
      <span className={classes.what}>
        {isLocked ? (
          <strong>{text}</strong>
        ) : (
          <Checkbox
            label={text}
            checked={isAnswered}
            onChange={(event) =>
              store.change({
                kind: 'question',
                id,
                value: { ...question, isAnswered: event.currentTarget.checked },
              })
            }
          />
        )}
        <span className={classes.links}>
          <AnsweredMark isAnswered={isAnswered} />
          <OriginWords question={question} fromDate={fromDate} />
          <IndicatorLinks snapshot={snapshot} visitId={visit.id} indicatorIds={indicatorIds} />
        </span>
      </span>
      {!isLocked && (
        <RowActions
          id={id}
          name={text}
          onEdit={onEdit}
          onRemove={() => remove(text, { kind: 'question', id, value: question })}
        />
      )}
    </div>
  )
}

function AnsweredMark({ isAnswered }: { isAnswered: boolean }) {
  const words = useWords()
  const Sign = isAnswered ? IconCircleCheck : IconCircle
  return (
    <span className={classes.mark} data-good={isAnswered}>
      <Sign size={15} aria-hidden />
      {words(isAnswered ? 'preparation.questions.answered' : 'preparation.questions.open')}
    </span>
  )
}

function OriginWords({ question, fromDate }: { question: Question; fromDate: string | null }) {
  const words = useWords()
  const language = useLanguage()
  if (question.fromVisitId === null) return null
  return (
    <span className={classes.dimmed}>
      {fromDate === null
        ? words('preparation.questions.from_earlier')
        : words('preparation.questions.from', { date: formatDate(fromDate, language) })}
    </span>
  )
}
