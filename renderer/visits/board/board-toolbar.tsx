import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../texts/use-words.ts'
import type { SaveState } from '../entries/save-queue.ts'
import { SaveStatus } from '../entries/save-status.tsx'
import type { VisitStore } from '../entries/visit-store.ts'
import classes from './board.module.css'

export function BoardToolbar({
  store,
  save,
  isLocked,
  onStep,
}: {
  store: VisitStore
  save: SaveState
  isLocked: boolean
  onStep: (kind: 'undo' | 'redo') => void
}) {
  function step(kind: 'undo' | 'redo') {
    const changed = kind === 'undo' ? store.undo() : store.redo()
    if (changed.length > 0) onStep(kind)
  }
  return (
    <div className={classes.toolbar}>
      <SaveStatus state={save} onRetry={() => void store.flush()} />
      {!isLocked && <StepButtons onStep={step} />}
    </div>
  )
}

export function StepButtons({ onStep }: { onStep: (kind: 'undo' | 'redo') => void }) {
  const words = useWords()
  return (
    <>
      <Tool label={words('app.undo')} onClick={() => onStep('undo')}>
        <IconArrowBackUp size={18} aria-hidden />
      </Tool>
      <Tool label={words('app.redo')} onClick={() => onStep('redo')}>
        <IconArrowForwardUp size={18} aria-hidden />
      </Tool>
    </>
  )
}

function Tool(props: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        size={36}
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
