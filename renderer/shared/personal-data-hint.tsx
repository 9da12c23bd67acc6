import { useDebouncedValue } from '@mantine/hooks'
import type { PersonalDataKind } from '../../assessments/core/privacy/personal-data.ts'
import { findPersonalData } from '../../assessments/core/privacy/personal-data.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './personal-data-hint.module.css'

export const personalDataKeys = {
  email: 'closing.personal_data.email',
  iban: 'closing.personal_data.iban',
  customer_number: 'closing.personal_data.customer_number',
  birth_date: 'closing.personal_data.birth_date',
  phone: 'closing.personal_data.phone',
  named_person: 'closing.personal_data.named_person',
} as const satisfies Record<PersonalDataKind, string>

const typingPauseMilliseconds = 500

/** Says gently, when the typing pauses, what in a text looks like personal data. Nothing is blocked. */
export function PersonalDataHint({ text }: { text: string }) {
  const words = useWords()
  const [settled] = useDebouncedValue(text, typingPauseMilliseconds)
  const sentences = findPersonalData(settled).map(({ kind, from, to }) =>
    words(personalDataKeys[kind], { found: settled.slice(from, to) }),
  )
  return (
    <span aria-live="polite" className={classes.hint} data-testid="personal-data-hint">
      {[...new Set(sentences)].map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </span>
  )
}
