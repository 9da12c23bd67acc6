import { SegmentedControl, Switch } from '@mantine/core'
import { type Language, languageSchema, languages } from '../../assessments/core/texts/localized.ts'
import { languageNames } from '../texts/language-names.ts'
import { useWords } from '../texts/use-words.ts'
import type { TextWording } from './use-browsing.ts'

/** In which language and wording the catalogue's texts are shown, whatever the window speaks. */
export function TextSwitches({
  language,
  wording,
  onLanguage,
  onWording,
}: {
  language: Language
  wording: TextWording
  onLanguage: (language: Language) => void
  onWording: (wording: TextWording) => void
}) {
  const words = useWords()
  return (
    <>
      <SegmentedControl
        aria-label={words('instruments.language')}
        value={language}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(value) => onLanguage(languageSchema.parse(value))}
      />
      <Switch
        label={words('instruments.plain')}
        checked={wording === 'plain'}
        onChange={(event) => onWording(event.currentTarget.checked ? 'plain' : 'standard')}
      />
    </>
  )
}
