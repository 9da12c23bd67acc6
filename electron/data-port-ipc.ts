import { type BrowserWindow, ipcMain, type MessagePortMain } from 'electron'
import { channels } from './channels.ts'
import type { PortNews } from './data-calls.ts'
import { isTrustedSender, type TrustedWindow } from './trusted-sender.ts'

/** Lets the window's page, and nobody else, ask for a port to the data process. */
export function setupDataPortIpc(window: TrustedWindow, connect: () => void): void {
  ipcMain.on(channels.dataPort, (event) => {
    if (isTrustedSender(event, window)) connect()
  })
}

/** @param port or, without one, what the window has to expect */
export function deliverDataPort(window: BrowserWindow, port: MessagePortMain | PortNews): void {
  if (window.isDestroyed()) return
  if (typeof port === 'string') window.webContents.postMessage(channels.dataPort, port)
  else window.webContents.postMessage(channels.dataPort, null, [port])
}
