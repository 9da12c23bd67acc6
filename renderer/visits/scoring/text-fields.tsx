import { IconFileText, IconLock } from '@tabler/icons-react'
import type { Answer } from '../../../assessments/core/visits/answer.ts'
import { GuardedTextarea } from '../../shared/guarded-fields.tsx'
import { useWords } from '../../texts/use-words.ts'
import classes from './card-fields.module.css'
import type { AnswerChanges } from './use-answer-changes.ts'

interface TextFieldsProps {
  indicatorId: string
  answer: Answer
  isLocked: boolean
  changes: AnswerChanges
}

/** Two texts that must never be mistaken for each other: the team's own, and what the client reads. */
export function TextFields({ indicatorId, answer, isLocked, changes }: TextFieldsProps) {
  const words = useWords()
  const shared = {
    autosize: true,
    minRows: 2,
    maxRows: 14,
    maxLength: 100_000,
    readOnly: isLocked,
    onBlur: changes.endTyping,
  }
  return (
    <div className={classes.texts}>
      <GuardedTextarea
        {...shared}
        data-note
        className={classes.note}
        label={
          <>
            <IconLock size={15} aria-hidden /> {words('scoring.item.note')}
          </>
        }
        description={words('scoring.item.note_help')}
        value={answer.note}
        onChange={(event) => changes.typeNote(indicatorId, event.currentTarget.value)}
      />
      <GuardedTextarea
        {...shared}
        data-client-wording
        className={classes.paper}
        label={
          <>
            <IconFileText size={15} aria-hidden /> {words('scoring.item.client_wording')}
          </>
        }
        description={words('scoring.item.client_wording_help')}
        value={answer.clientWording}
        onChange={(event) => changes.typeClientWording(indicatorId, event.currentTarget.value)}
      />
    </div>
  )
}
