import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { reportInput, runReport } from './report-job.ts'
import { callData, callHost, startOpenShell } from './start-shell.ts'

test('writes a report in a process of its own, and tells how far it is', async () => {
  await using shell = await startOpenShell()
  const input = await reportInput(shell, 'bericht.docx')
  await rememberProgress(shell.window)
  const result = await runReport(shell.window, 'job-1', input)
  expect(result).toMatchObject({ ok: true, value: { path: input.path } })
  const bytes = readFileSync(input.path)
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  expect(result).toMatchObject({ value: { byteLength: bytes.byteLength } })
  const progress = await progressOf(shell.window)
  expect(progress.every(({ jobId }) => jobId === 'job-1')).toBe(true)
  expect(progress.at(-1)?.fraction).toBe(1)
  await expect.poll(() => jobProcesses(shell.app)).toBe(0)
})

test('opens the report that it has written, and no other file', async () => {
  await using shell = await startOpenShell()
  const input = await reportInput(shell, 'bericht.docx')
  await runReport(shell.window, 'job-1', input)
  await shell.app.evaluate(({ shell: desktop }) => {
    desktop.openPath = async (path) => {
      Reflect.set(globalThis, 'openedPath', path)
      return ''
    }
  })
  const open = (path: string) => callHost(shell.window, 'files.open', { path, how: 'open' })
  expect(await open(input.path)).toEqual({ ok: true, value: {} })
  expect(await shell.app.evaluate(() => Reflect.get(globalThis, 'openedPath'))).toBe(input.path)
  expect(await open(join(shell.dataFolder, 'keys.json'))).toMatchObject({
    error: { code: 'file.not_exported_here' },
  })
})

test('saves an answer while a report is being written', async () => {
  await using shell = await startOpenShell()
  const input = await reportInput(shell, 'bericht.docx')
  const report = runReport(shell.window, 'job-1', input)
  await expect.poll(() => jobProcesses(shell.app)).toBe(1)
  const saved = await callData(shell.window, 'settings.save', { consultantName: 'B. Aydın' })
  expect(saved).toEqual({ ok: true, value: {} })
  expect(await report).toMatchObject({ ok: true })
})

test('stops a job that does not listen any more within three seconds', async () => {
  await using shell = await startOpenShell()
  const input = await reportInput(shell, 'bericht.docx')
  const report = runReport(shell.window, 'job-1', input)
  await expect.poll(() => jobProcesses(shell.app)).toBe(1)
  process.kill(await jobProcessId(shell.app), 'SIGSTOP')
  await shell.window.evaluate(() => window.desktop.cancelJob('job-1'))
  expect(await report).toMatchObject({ ok: false, error: { code: 'app.cancelled' } })
  await expect.poll(() => jobProcesses(shell.app)).toBe(0)
})

test('says so when a job process dies', async () => {
  await using shell = await startOpenShell()
  const input = await reportInput(shell, 'bericht.docx')
  const report = runReport(shell.window, 'job-1', input)
  await expect.poll(() => jobProcesses(shell.app)).toBe(1)
  process.kill(await jobProcessId(shell.app), 'SIGKILL')
  expect(await report).toMatchObject({ ok: false, error: { code: 'app.unexpected' } })
})

test('reads sheets only from files that the person has chosen to be read', async () => {
  await using shell = await startOpenShell()
  const { visitId, path: writable } = await reportInput(shell, 'bericht.docx')
  const path = join(shell.dataFolder, 'bogen.xlsx')
  writeFileSync(path, 'Das ist keine Arbeitsmappe.')
  const read = (paths: string[]) =>
    shell.window.evaluate(
      ([id, files]) =>
        window.desktop.runJob('read', 'selfRatings.read', { visitId: id, paths: files }),
      [visitId, paths] as const,
    )
  for (const paths of [[path], [writable], [join(shell.dataFolder, 'keys.json')]])
    expect(await read(paths)).toMatchObject({ error: { code: 'app.invalid_input' } })

  await shell.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
  const chosen = await callHost(shell.window, 'dialogs.openWorkbooks', {})
  expect(chosen).toEqual({ ok: true, value: { paths: [path] } })
  expect(await read([path])).toMatchObject({
    ok: true,
    value: [{ file: 'bogen.xlsx', trouble: 'workbook.not_a_workbook' }],
  })
  expect(await read([path, writable])).toMatchObject({ error: { code: 'app.invalid_input' } })
})

async function rememberProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const progress: unknown[] = []
    Reflect.set(window, 'progress', progress)
    window.desktop.onEvent((event) => {
      if (event.kind === 'job_progress') progress.push(event)
    })
  })
}

function progressOf(page: Page): Promise<readonly { jobId: string; fraction: number }[]> {
  return page.evaluate(() => Reflect.get(window, 'progress'))
}

async function jobProcesses(app: ElectronApplication): Promise<number> {
  return (await jobProcessIds(app)).length
}

async function jobProcessId(app: ElectronApplication): Promise<number> {
  return (await jobProcessIds(app))[0] ?? 0
}

function jobProcessIds(app: ElectronApplication): Promise<readonly number[]> {
  return app.evaluate(({ app: electronApp }) =>
    electronApp
      .getAppMetrics()
      .filter(({ name }) => name?.includes('(job)'))
      .map(({ pid }) => pid),
  )
}
