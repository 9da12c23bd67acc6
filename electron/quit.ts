import { app } from 'electron'
import { logUnexpected } from './log.ts'

/** The app ends with its window, and only after everything is written. */
export function setupQuit(finish: () => Promise<void>): void {
  let finishing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (finishing) return
    finishing = true
    void finish()
      .catch((error: unknown) => logUnexpected(error, 'main'))
      .finally(() => app.exit())
  })
}
