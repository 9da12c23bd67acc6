import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconKeyboard,
  IconPlayerTrackNext,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { preferencesSchema, type ScoringView } from '../../../assessments/contract/preferences.ts'
import type { TextKey } from '../../texts/text-key.ts'
import { useWords } from '../../texts/use-words.ts'
import type { SaveState } from '../entries/save-queue.ts'
import { SaveStatus } from '../entries/save-status.tsx'
import { ScoringMenu } from './memory/scoring-menu.tsx'
import classes from './scoring.module.css'

const views = preferencesSchema.shape.scoringView.unwrap()
export const scoringViewKeys = {
  list: 'scoring.view.list',
  focus: 'scoring.view.focus',
} as const satisfies Record<ScoringView, TextKey>

export function ScoringToolbar({
  view,
  progress,
  hasOpen,
  isFiltered,
  save,
  canUndo,
  canRedo,
  onView,
  onRetry,
  onUndo,
  onRedo,
  onNextOpen,
  onHelp,
}: {
  view: ScoringView
  progress: ReactNode
  /** Whether anything is open in what is shown. */
  hasOpen: boolean
  isFiltered: boolean
  save: SaveState
  canUndo: boolean
  canRedo: boolean
  onView: (view: ScoringView) => void
  onRetry: () => void
  onUndo: () => void
  onRedo: () => void
  onNextOpen: () => void
  onHelp: () => void
}) {
  const words = useWords()
  return (
    <div className={classes.toolbar}>
      <SegmentedControl
        className={classes.views}
        aria-label={words('scoring.view')}
        value={view}
        data={views.options.map((value) => ({ value, label: words(scoringViewKeys[value]) }))}
        onChange={(value) => onView(views.parse(value))}
      />
      {progress}
      {hasOpen ? (
        <Button
          h={44}
          px={6}
          variant="subtle"
          title={words('scoring.next_open')}
          leftSection={<IconPlayerTrackNext size={16} aria-hidden />}
          onClick={onNextOpen}
        >
          <span className={classes.nextOpen}>{words('scoring.next_open')}</span>
        </Button>
      ) : (
        <span className={`${classes.progress} ${classes.nextOpen}`}>
          {words(isFiltered ? 'filters.nothing_open' : 'scoring.next_open_none')}
        </span>
      )}
      <span className={classes.space} />
      <SaveStatus state={save} onRetry={onRetry} />
      <span className={classes.tools}>
        <Tool label={words('app.undo')} isIdle={!canUndo} onClick={onUndo}>
          <IconArrowBackUp size={18} aria-hidden />
        </Tool>
        <Tool label={words('app.redo')} isIdle={!canRedo} onClick={onRedo}>
          <IconArrowForwardUp size={18} aria-hidden />
        </Tool>
        <ScoringMenu />
        <Tool label={words('scoring.keys')} onClick={onHelp}>
          <IconKeyboard size={19} aria-hidden />
        </Tool>
      </span>
    </div>
  )
}

interface ToolProps {
  label: string
  /** Nothing to do now; the button keeps the focus all the same. */
  isIdle?: boolean
  onClick: () => void
  children: ReactNode
}

function Tool(props: ToolProps) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        size={44}
        variant="subtle"
        color="gray"
        c={props.isIdle ? 'dimmed' : 'var(--ink)'}
        aria-disabled={props.isIdle}
        data-disabled={props.isIdle ?? false}
        {...(props.isIdle && { bg: 'transparent' })}
        aria-label={props.label}
        onClick={() => !props.isIdle && props.onClick()}
      >
        {props.children}
      </ActionIcon>
    </Tooltip>
  )
}
