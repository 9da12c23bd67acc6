import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { PersonalDataHint } from './personal-data-hint.tsx'

type Guarded<Props> = Omit<Props, 'value'> & { value: string }

/** The hint stands below the field within its description, so that the field is described by it. */
function guarded(value: string, description: ReactNode) {
  return {
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
    descriptionProps: { component: 'div' as const },
    description: (
      <>
        {description}
        <PersonalDataHint text={value} />
      </>
    ),
  }
}

/** Mantine's Textarea that says when a text looks like personal data. */
export function GuardedTextarea({ value, description, ...props }: Guarded<TextareaProps>) {
  return <Textarea {...props} value={value} {...guarded(value, description)} />
}

/** Mantine's TextInput that says when a text looks like personal data. */
export function GuardedTextInput({ value, description, ...props }: Guarded<TextInputProps>) {
  return <TextInput {...props} value={value} {...guarded(value, description)} />
}
