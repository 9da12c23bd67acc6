import { Select } from '@mantine/core'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './instruments.module.css'
import type { ProfileChoice } from './profile-choices.ts'
import { TextSwitches } from './text-switches.tsx'
import type { Browsing } from './use-browsing.ts'

/** For whom the catalogue is shown, in which language and in which wording. */
export function CatalogueToolbar({
  choices,
  choice,
  browsing,
}: {
  choices: readonly ProfileChoice[]
  choice: ProfileChoice
  browsing: Browsing
}) {
  const words = useWords()
  const language = useLanguage()
  return (
    <div className={classes.toolbar}>
      <Select
        className={classes.profile}
        aria-label={words('instruments.profile')}
        allowDeselect={false}
        value={choice.id}
        data={choices.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(id) => id !== null && browsing.chooseProfile(id)}
      />
      <TextSwitches
        language={browsing.language}
        wording={browsing.wording}
        onLanguage={browsing.chooseLanguage}
        onWording={browsing.chooseWording}
      />
    </div>
  )
}
