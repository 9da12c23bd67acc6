import { ActionIcon, Button, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconKeyboard,
  IconPlayerTrackNext,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../texts/use-words.ts'
import type { SaveState } from '../entries/save-queue.ts'
import { SaveStatus } from '../entries/save-status.tsx'
import classes from './scoring.module.css'

export function ScoringToolbar({
  progress,
  hasOpen,
  isFiltered,
  save,
  onRetry,
  onUndo,
  onRedo,
  onNextOpen,
  onHelp,
}: {
  progress: ReactNode
  /** Whether anything is open in what is shown. */
  hasOpen: boolean
  isFiltered: boolean
  save: SaveState
  onRetry: () => void
  onUndo: () => void
  onRedo: () => void
  onNextOpen: () => void
  onHelp: () => void
}) {
  const words = useWords()
  return (
    <div className={classes.toolbar}>
      {progress}
      {hasOpen ? (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlayerTrackNext size={16} aria-hidden />}
          onClick={onNextOpen}
        >
          {words('scoring.next_open')}
        </Button>
      ) : (
        <span className={classes.progress}>
          {words(isFiltered ? 'filters.nothing_open' : 'scoring.next_open_none')}
        </span>
      )}
      <span className={classes.space} />
      <SaveStatus state={save} onRetry={onRetry} />
      <Tool label={words('app.undo')} onClick={onUndo}>
        <IconArrowBackUp size={18} aria-hidden />
      </Tool>
      <Tool label={words('app.redo')} onClick={onRedo}>
        <IconArrowForwardUp size={18} aria-hidden />
      </Tool>
      <Tool label={words('scoring.keys')} onClick={onHelp}>
        <IconKeyboard size={19} aria-hidden />
      </Tool>
    </div>
  )
}

function Tool(props: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        size={32}
        variant="subtle"
        color="gray"
        c="var(--ink)"
        aria-label={props.label}
        onClick={props.onClick}
      >
        {props.children}
      </ActionIcon>
    </Tooltip>
  )
}
