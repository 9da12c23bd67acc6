import { app } from 'electron'

/**
 * One app per data folder, because the store has one writer.
 * @param onSecondStart brings the window of this first one to the front
 * @returns false if another one runs already
 */
export function setupSingleInstance(onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', onSecondStart)
  return true
}
