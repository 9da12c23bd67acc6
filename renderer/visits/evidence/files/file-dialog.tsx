import { CloseButton, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../../texts/use-words.ts'
import classes from './files.module.css'

/**
 * A wide dialog that may stand above a drawer. Its heading is no <header>: of two on one screen, a screen
 * reader would take both for the head of the page.
 */
export function FileDialog({
  opened,
  title,
  onClose,
  children,
}: {
  opened: boolean
  title: ReactNode
  onClose: () => void
  children: ReactNode
}) {
  const words = useWords()
  return (
    <Modal.Root opened={opened} onClose={onClose} centered size="min(1080px, 96vw)">
      <Modal.Overlay blur={2} />
      <Modal.Content>
        <Modal.Body>
          <div className={classes.dialogHead}>
            <Modal.Title className={classes.dialogTitle}>{title}</Modal.Title>
            <CloseButton aria-label={words('app.close')} onClick={onClose} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
