import { Select } from '@mantine/core'
import type { Ref } from 'react'
import { methodKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { type Method, methodSchema } from '../../../assessments/core/visits/entries/agenda-item.ts'
import { useWords } from '../../texts/use-words.ts'

/** How something is found out on site. */
export function MethodChoice({
  ref,
  method,
  onChange,
}: {
  ref?: Ref<HTMLInputElement>
  method: Method
  onChange: (method: Method) => void
}) {
  const words = useWords()
  return (
    <Select
      ref={ref}
      label={words('board.method')}
      allowDeselect={false}
      value={method}
      data={methodSchema.options.map((value) => ({ value, label: words(methodKeys[value]) }))}
      onChange={(chosen) => onChange(methodSchema.parse(chosen))}
    />
  )
}
