import { ActionIcon, Menu } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { usePreferences, useSavePreferences } from '../../../api/use-app-state.ts'
import { useWords } from '../../../texts/use-words.ts'

/** What can be switched without leaving the screen. */
export function ScoringMenu() {
  const words = useWords()
  const preferences = usePreferences()
  const save = useSavePreferences()
  return (
    <Menu position="bottom-end" width={320} closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          c="var(--ink)"
          aria-label={words('memory.menu')}
        >
          <IconAdjustmentsHorizontal size={19} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxItem
          mih={44}
          checked={preferences.blindRating}
          onChange={(blindRating) => save.mutate({ ...preferences, blindRating })}
        >
          {words('memory.blind')}
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  )
}
