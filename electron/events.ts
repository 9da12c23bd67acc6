import type { BrowserWindow } from 'electron'
import type { AppEvent } from '../assessments/contract/events.ts'
import { channels } from './channels.ts'

export function sendEvent(window: BrowserWindow, event: AppEvent): void {
  if (!window.isDestroyed()) window.webContents.send(channels.event, event)
}
