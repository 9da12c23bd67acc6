import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react'
import { wordRefusal } from '../../api/refusal-texts.ts'
import { formatTime } from '../../texts/format.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../scoring/scoring.module.css'
import type { SaveState } from './save-queue.ts'

/** Says what is durable. "gespeichert" stands here only after the commit. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const words = useWords()
  return (
    <>
      <span className={classes.save} data-kind={state.kind} role="status" data-testid="save-status">
        {state.kind === 'unchanged' && words('scoring.save.unchanged')}
        {state.kind === 'saving' && (
          <>
            <IconLoader size={15} aria-hidden /> {words('scoring.save.saving')}
          </>
        )}
        {state.kind === 'saved' && (
          <>
            <IconCheck size={15} aria-hidden />{' '}
            {words('scoring.save.saved', { time: formatTime(state.savedAt) })}
          </>
        )}
        {state.kind === 'failed' && (
          <>
            <IconAlertTriangle size={15} aria-hidden /> {wordRefusal(state.refusal, words).happened}{' '}
            {words('scoring.save.failed', { count: state.count })}
          </>
        )}
      </span>
      {state.kind === 'failed' && (
        <Button size="compact-sm" color="red.8" onClick={onRetry}>
          {words('scoring.save.retry')}
        </Button>
      )}
    </>
  )
}
