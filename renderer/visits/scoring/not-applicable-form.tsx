import { Button, Group, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

/** Why the matter cannot occur here; Enter accepts, Shift+Enter begins a new line. */
export function NotApplicableForm({
  rating,
  hint,
  onRate,
}: {
  rating: Rating
  hint: string | undefined
  onRate: (rating: Rating) => void
}) {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState(rating.status === 'not_applicable' ? rating.reason : '')
  const [checked, setChecked] = useState(false)
  useEffect(() => field.current?.focus(), [])

  function accept(event: FormEvent | KeyboardEvent) {
    event.preventDefault()
    setChecked(true)
    if (reason.trim() !== '') onRate({ status: 'not_applicable', reason: reason.trim() })
  }

  return (
    <form className={classes.asking} onSubmit={accept} noValidate>
      <Textarea
        ref={field}
        flex="1 1 100%"
        autosize
        maxLength={2_000}
        label={words('scoring.item.not_applicable_reason')}
        description={hint}
        value={reason}
        error={checked && reason.trim() === '' && words('scoring.item.not_applicable_missing')}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) accept(event)
        }}
      />
      <Group>
        <Button type="submit" h={44}>
          {words('scoring.item.not_applicable_accept')}
        </Button>
      </Group>
    </form>
  )
}
