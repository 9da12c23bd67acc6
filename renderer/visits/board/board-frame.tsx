import { Alert, VisuallyHidden } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../texts/use-words.ts'
import { useUndoKeys } from '../entries/use-undo-keys.ts'
import classes from './board.module.css'
import { BoardToolbar } from './board-toolbar.tsx'
import type { Board } from './use-board.ts'

/** A view of a visit below its tabs: the state of saving, undo and redo above, the sections, and help beside them. */
export function BoardFrame({
  board,
  lockedText,
  aside,
  children,
}: {
  board: Board
  /** Stands beside the sections once the visit is closed. */
  lockedText: string
  aside?: ReactNode
  children: ReactNode
}) {
  const words = useWords()
  const { store, save, isLocked, announcement, announce } = board
  const announceStep = (kind: 'undo' | 'redo') =>
    announce(words(kind === 'undo' ? 'board.undone' : 'board.redone'))
  useUndoKeys(store, isLocked, announceStep)
  const beside = isLocked ? (
    <Alert color="gray" icon={<IconLock aria-hidden />}>
      {lockedText}
    </Alert>
  ) : (
    aside
  )
  return (
    <div className={classes.board}>
      <BoardToolbar store={store} save={save} isLocked={isLocked} onStep={announceStep} />
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      {beside && <div className={classes.aside}>{beside}</div>}
      <div className={classes.main}>{children}</div>
    </div>
  )
}
