import { Button, Kbd } from '@mantine/core'
import { IconFlag, IconFlagFilled } from '@tabler/icons-react'
import { useWords } from '../../texts/use-words.ts'

interface FollowUpButtonProps {
  isSet: boolean
  isLocked: boolean
  onToggle: () => void
}

/** Rückfrage: somebody has to ask again; word and symbol change with the state. */
export function FollowUpButton({ isSet, isLocked, onToggle }: FollowUpButtonProps) {
  const words = useWords()
  const Icon = isSet ? IconFlagFilled : IconFlag
  return (
    <Button
      h={44}
      variant={isSet ? 'light' : 'default'}
      aria-pressed={isSet}
      aria-disabled={isLocked}
      leftSection={<Icon size={17} aria-hidden />}
      rightSection={!isLocked && <Kbd aria-hidden>R</Kbd>}
      onClick={() => !isLocked && onToggle()}
    >
      {words(isSet ? 'scoring.item.follow_up_set' : 'scoring.item.follow_up')}
    </Button>
  )
}
