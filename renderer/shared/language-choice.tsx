import { type Language, languages } from '../../assessments/core/texts/localized.ts'
import { languageNames } from '../texts/language-names.ts'
import { RadioChoice } from './radio-choice.tsx'

/** The language of a file that goes out; independent of the window's. */
export function LanguageChoice({
  label,
  language,
  onChange,
}: {
  label: string
  language: Language
  onChange: (language: Language) => void
}) {
  return (
    <RadioChoice
      label={label}
      value={language}
      options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
      onChange={onChange}
    />
  )
}
