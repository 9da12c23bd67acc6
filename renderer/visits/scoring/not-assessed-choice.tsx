import { Button, Kbd } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { notAssessedReasonKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { notAssessedReasonSchema, type Rating } from '../../../assessments/core/visits/answer.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

const reasons = notAssessedReasonSchema.options

/** Why it could not be assessed: keys 1 to 4 choose while one of these buttons has the focus. */
export function NotAssessedChoice({
  rating,
  onRate,
}: {
  rating: Rating
  onRate: (rating: Rating) => void
}) {
  const words = useWords()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])

  function chooseByNumber(event: KeyboardEvent) {
    const reason = reasons[Number(event.key) - 1]
    // Level keys must not rate while a reason is being chosen.
    if (/^[0-9]$/.test(event.key)) event.preventDefault()
    if (reason !== undefined) onRate({ status: 'not_assessed', reason })
  }

  return (
    <fieldset className={classes.asking}>
      <legend>{words('scoring.item.not_assessed_reason')}</legend>
      {reasons.map((reason, index) => (
        <Button
          key={reason}
          ref={index === 0 ? first : undefined}
          h={44}
          variant="default"
          aria-pressed={rating.status === 'not_assessed' && rating.reason === reason}
          rightSection={<Kbd aria-hidden>{index + 1}</Kbd>}
          onKeyDown={chooseByNumber}
          onClick={() => onRate({ status: 'not_assessed', reason })}
        >
          {words(notAssessedReasonKeys[reason])}
        </Button>
      ))}
    </fieldset>
  )
}
