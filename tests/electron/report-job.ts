import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { callHost, type Shell } from './start-shell.ts'

interface ReportInput {
  readonly visitId: string
  readonly edition: {
    readonly audience: 'client'
    readonly version: 'draft' | 'final'
    readonly form: 'full'
  }
  readonly language: 'de'
  readonly target?: { readonly kind: 'word' | 'pdf' }
  readonly path: string
}

/** Loads the sample, and answers the save dialog in the person's place. */
export async function reportInput(shell: Shell, name: string): Promise<ReportInput> {
  const path = await grantPath(shell, name)
  const visitId = await shell.window.evaluate(async () => {
    const loaded = await window.desktop.callData('sample.load', {})
    if (!loaded.ok) throw new Error(loaded.error.code)
    const series = await window.desktop.callData('visits.series', loaded.value)
    if (!series.ok) throw new Error(series.error.code)
    return series.value.visits.at(-1)?.id ?? ''
  })
  const edition = { audience: 'client', version: 'final', form: 'full' } as const
  return { visitId, edition, language: 'de', path }
}

/** A path in the data folder that the window may write to, as if the person had chosen it. */
export async function grantPath(shell: Shell, name: string): Promise<string> {
  const path = join(shell.dataFolder, name)
  await shell.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await callHost(shell.window, 'dialogs.saveFile', { suggestedName: name, kind: 'word' })
  return path
}

export function runReport(page: Page, jobId: string, input: ReportInput) {
  return page.evaluate(([id, value]) => window.desktop.runJob(id, 'reports.export', value), [
    jobId,
    input,
  ] as const)
}
