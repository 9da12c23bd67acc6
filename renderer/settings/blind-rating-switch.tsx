import { Switch } from '@mantine/core'
import { usePreferences, useSavePreferences } from '../api/use-app-state.ts'
import { useWords } from '../texts/use-words.ts'

/** Whether earlier results stay hidden until the own rating is made. */
export function BlindRatingSwitch() {
  const words = useWords()
  const preferences = usePreferences()
  const save = useSavePreferences()
  return (
    <Switch
      label={words('memory.blind')}
      description={words('memory.blind_help')}
      checked={preferences.blindRating}
      onChange={(event) =>
        save.mutate({ ...preferences, blindRating: event.currentTarget.checked })
      }
    />
  )
}
