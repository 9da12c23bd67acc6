import { ActionIcon, Button, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconKeyboard,
  IconPlayerTrackNext,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { VisitScore } from '../../../assessments/core/scoring/visit-score.ts'
import { useWords } from '../../texts/use-words.ts'
import type { SaveState } from '../entries/save-queue.ts'
import { SaveStatus } from '../entries/save-status.tsx'
import { ScoringMenu } from './memory/scoring-menu.tsx'
import classes from './scoring.module.css'
import { openItems, progressOfVisit } from './scoring-items.ts'

export function ScoringToolbar({
  score,
  save,
  onRetry,
  onUndo,
  onRedo,
  onNextOpen,
  onHelp,
}: {
  score: VisitScore
  save: SaveState
  onRetry: () => void
  onUndo: () => void
  onRedo: () => void
  onNextOpen: () => void
  onHelp: () => void
}) {
  const words = useWords()
  const { done, total } = progressOfVisit(score)
  const hasOpen = openItems(score).length > 0
  return (
    <div className={classes.toolbar}>
      <span className={classes.progress}>{words('scoring.progress', { done, total })}</span>
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
        <span className={classes.progress}>{words('scoring.next_open_none')}</span>
      )}
      <span className={classes.space} />
      <SaveStatus state={save} onRetry={onRetry} />
      <Tool label={words('app.undo')} onClick={onUndo}>
        <IconArrowBackUp size={18} aria-hidden />
      </Tool>
      <Tool label={words('app.redo')} onClick={onRedo}>
        <IconArrowForwardUp size={18} aria-hidden />
      </Tool>
      <ScoringMenu />
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
