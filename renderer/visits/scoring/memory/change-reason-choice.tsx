import { changeReasonKeys } from '../../../../assessments/core/texts/domain-keys.ts'
import {
  type ChangeReason,
  changeReasonSchema,
} from '../../../../assessments/core/visits/answer.ts'
import type { TextKey } from '../../../texts/text-key.ts'
import { useWords } from '../../../texts/use-words.ts'
import classes from './memory.module.css'
import { MissingReasonMark } from './missing-reason-mark.tsx'

const helpKeys = {
  change: 'memory.reason_help.change',
  new_information: 'memory.reason_help.new_information',
  other_interpretation: 'memory.reason_help.other_interpretation',
} as const satisfies Record<ChangeReason, TextKey>

interface ChangeReasonChoiceProps {
  reason: ChangeReason | null
  /** One that is only offered can be taken back. */
  isRequired: boolean
  isLocked: boolean
  onReason: (reason: ChangeReason | null) => void
}

/** Why a rating was changed after earlier ones were seen, and what each reason means for the comparison. */
export function ChangeReasonChoice(props: ChangeReasonChoiceProps) {
  const words = useWords()
  const { reason, isRequired, isLocked, onReason } = props
  if (isLocked && reason === null) return null

  function choose(option: ChangeReason) {
    if (isLocked) return
    onReason(!isRequired && option === reason ? null : option)
  }

  return (
    <fieldset className={classes.reasons}>
      <legend>
        {words(isRequired ? 'memory.change.title' : 'memory.change.title_offered')}{' '}
        {isRequired && reason === null && <MissingReasonMark />}
      </legend>
      {changeReasonSchema.options.map((option) => (
        <button
          key={option}
          type="button"
          className={classes.reason}
          aria-pressed={option === reason}
          aria-disabled={isLocked}
          onClick={() => choose(option)}
        >
          <span className={classes.dot} aria-hidden />
          <span>
            <strong>{words(changeReasonKeys[option])}</strong>
            <span>{words(helpKeys[option])}</span>
          </span>
        </button>
      ))}
      {isRequired && !isLocked && <p>{words('memory.change.undo_help')}</p>}
    </fieldset>
  )
}
