import { app, type BrowserWindow, dialog } from 'electron'
import type { Language } from '../assessments/core/texts/localized.ts'
import { logEvent } from './log.ts'
import { restartLimit } from './restart-limit.ts'
import { shellText } from './shell-texts.ts'

const maximumReloadsPerMinute = 3

/** Brings the window's page back when it dies or hangs; what was reported as saved is in the data process. */
export function setupRendererRecovery(window: BrowserWindow, language: () => Language): void {
  const mayReload = restartLimit(maximumReloadsPerMinute, () => performance.now())
  const contents = window.webContents

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    logEvent('window_died', { reason, exitCode })
    if (mayReload()) contents.reload()
    else void giveUp(language())
  })
  contents.on('preload-error', () => void giveUp(language()))
  contents.on('did-fail-load', (_event, errorCode, _text, _address, isMainFrame) => {
    if (!isMainFrame || errorCode === loadAborted) return
    logEvent('window_not_loaded', { errorCode })
    void giveUp(language())
  })
  window.on('unresponsive', () => {
    logEvent('window_unresponsive')
    void askWhetherToWait(window, language())
  })
}

/** Chromium's code for a load that was given up, for instance by a reload. */
const loadAborted = -3

async function giveUp(language: Language): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    message: shellText(language, 'shell.window_failed.message'),
    detail: shellText(language, 'shell.window_failed.detail'),
    buttons: [shellText(language, 'shell.button.quit')],
  })
  app.quit()
}

async function askWhetherToWait(window: BrowserWindow, language: Language): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: shellText(language, 'shell.window_unresponsive.message'),
    detail: shellText(language, 'shell.window_unresponsive.detail'),
    buttons: [shellText(language, 'shell.button.wait'), shellText(language, 'shell.button.reload')],
    cancelId: 0,
  })
  if (response === 0) return
  window.webContents.forcefullyCrashRenderer()
}
