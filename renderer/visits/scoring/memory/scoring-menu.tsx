import { ActionIcon, Popover } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { BlindRatingSwitch } from '../../../settings/blind-rating-switch.tsx'
import { useWords } from '../../../texts/use-words.ts'

/** What can be switched without leaving the screen. */
export function ScoringMenu() {
  const words = useWords()
  return (
    <Popover position="bottom-end" width={340} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          c="var(--ink)"
          aria-label={words('memory.menu')}
        >
          <IconAdjustmentsHorizontal size={19} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={words('memory.menu')}>
        <BlindRatingSwitch />
      </Popover.Dropdown>
    </Popover>
  )
}
