import { IconFileText, IconFlagFilled, IconNote, IconPaperclip } from '@tabler/icons-react'
import { useWords } from '../../texts/use-words.ts'
import classes from './card-fields.module.css'
import { MissingReasonMark } from './memory/missing-reason-mark.tsx'

export interface RowMarksProps {
  hasNote: boolean
  hasClientWording: boolean
  needsFollowUp: boolean
  evidenceCount: number
  lacksReason: boolean
}

/** What a criterion holds beside its rating, each as a small picture with a name. */
export function RowMarks(props: RowMarksProps) {
  const words = useWords()
  const evidence = words('scoring.item.has_evidence', { count: props.evidenceCount })
  return (
    <span className={classes.rowMarks}>
      {props.lacksReason && <MissingReasonMark />}
      {props.needsFollowUp && (
        <IconFlagFilled size={16} role="img" aria-label={words('scoring.item.has_follow_up')} />
      )}
      {props.hasNote && (
        <IconNote size={16} role="img" aria-label={words('scoring.item.has_note')} />
      )}
      {props.hasClientWording && (
        <IconFileText size={16} role="img" aria-label={words('scoring.item.has_client_wording')} />
      )}
      {props.evidenceCount > 0 && (
        <span className={classes.evidenceCount} role="img" aria-label={evidence}>
          <IconPaperclip size={16} aria-hidden />
          {props.evidenceCount}
        </span>
      )}
    </span>
  )
}
