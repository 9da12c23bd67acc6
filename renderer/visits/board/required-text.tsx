import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import { useWords } from '../../texts/use-words.ts'

/** A text that cannot be stored empty: emptied, the field says so, and leaving it brings the last text back. */
export function RequiredText({
  label,
  value,
  maxLength,
  onType,
  onLeave,
}: {
  label: string
  value: string
  maxLength: number
  onType: (text: string) => void
  onLeave: () => void
}) {
  const words = useWords()
  const field = useFocusOnArrival<HTMLTextAreaElement>()
  const [isEmptied, setIsEmptied] = useState(false)
  function type(text: string) {
    const isEmpty = text.trim() === ''
    setIsEmptied(isEmpty)
    if (!isEmpty) onType(text)
  }
  return (
    <Textarea
      ref={field}
      required
      autosize
      label={label}
      value={isEmptied ? '' : value}
      maxLength={maxLength}
      error={isEmptied && words('board.required')}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        setIsEmptied(false)
        onLeave()
      }}
    />
  )
}
