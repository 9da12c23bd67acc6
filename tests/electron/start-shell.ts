/// <reference path="../../renderer/desktop.d.ts" />
import { expect, type Page } from '@playwright/test'
import type { OperationNameWith } from '../../assessments/contract/contract-types.ts'
import type { Result } from '../../assessments/core/result.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { type LaunchedApp, launchApp } from '../support/launch-electron.ts'

export type Shell = LaunchedApp & { readonly dataFolder: string }

export const passphrase = 'blaue Birnen am Bahnhof'

/** Starts the built app on an empty data folder of its own, and waits until its page is loaded. */
export async function startShell(): Promise<Shell> {
  const folder = makeAppFolder('data')
  const launched = await launchApp({ dataFolder: folder.path })
  await launched.window.waitForURL('app://kompass/**')
  // The main process learns a moment later; a test that loads another page before that would be refused.
  await expect.poll(() => isLoading(launched)).toBe(false)
  return {
    ...launched,
    dataFolder: folder.path,
    async [Symbol.asyncDispose]() {
      await launched[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

function isLoading({ app }: LaunchedApp): Promise<boolean | undefined> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.isLoading(),
  )
}

/** The same, with a store created and open. */
export async function startOpenShell(): Promise<Shell> {
  const shell = await startShell()
  const input = { passphrase, rememberOnDevice: false }
  const created = await callHost(shell.window, 'vault.create', input)
  if (!created.ok) throw new Error(`No store: ${created.error.code}`)
  return shell
}

export function callHost(
  page: Page,
  name: OperationNameWith<'host'>,
  input: unknown,
): Promise<Result<unknown>> {
  return page.evaluate(([each, value]) => window.desktop.callHost(each, value), [
    name,
    input,
  ] as const)
}

export function callData(
  page: Page,
  name: OperationNameWith<'read' | 'write'>,
  input: unknown,
): Promise<Result<unknown>> {
  return page.evaluate(([each, value]) => window.desktop.callData(each, value), [
    name,
    input,
  ] as const)
}
