import { UnstyledButton } from '@mantine/core'
import { languages } from '../../assessments/core/texts/localized.ts'
import { usePreferences, useSavePreferences } from '../api/use-app-state.ts'
import { languageNames } from '../texts/language-names.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './start-page.module.css'
import { StepTitle } from './step-title.tsx'

export function LanguageStep({ onNext }: { onNext: () => void }) {
  const words = useWords()
  const preferences = usePreferences()
  const savePreferences = useSavePreferences()
  return (
    <>
      <StepTitle title={words('start.language.title')} text={words('start.language.text')} />
      {languages.map((language) => (
        <UnstyledButton
          key={language}
          className={classes.choice}
          lang={language}
          onClick={() => {
            savePreferences.mutate({ ...preferences, language })
            onNext()
          }}
        >
          <strong>{languageNames[language]}</strong>
        </UnstyledButton>
      ))}
    </>
  )
}
