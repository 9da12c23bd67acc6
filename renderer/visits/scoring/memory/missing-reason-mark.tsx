import { IconAlertTriangle } from '@tabler/icons-react'
import { useWords } from '../../../texts/use-words.ts'
import classes from './memory.module.css'

/** Stands where a rating was changed after earlier ones were seen, and nobody has said why. */
export function MissingReasonMark() {
  const words = useWords()
  return (
    <span className={classes.missing}>
      <IconAlertTriangle size={14} aria-hidden /> {words('memory.reason_missing')}
    </span>
  )
}
