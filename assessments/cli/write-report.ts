import { join } from 'node:path'
import type { OperationOutput, OperationResult } from '../contract/contract-types.ts'
import { jobHandlers } from '../operations/job-handlers.ts'
import { runJob } from '../operations/run-job.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import type { CommandContext } from './command.ts'
import { logToStandardError } from './operation-contexts.ts'
import { accepted } from './series.ts'

/** Writes the Word report of a visit by the same job that the window starts. */
export async function writeReport(
  reader: ReadableDatabase,
  visit: { readonly visitId: string; readonly path: string },
  context: CommandContext,
): Promise<OperationOutput<'reports.export'>> {
  const job = {
    now: context.now,
    textsFolder: join(context.resourcesFolder, 'texts'),
    instrumentsFolder: join(context.resourcesFolder, 'instruments'),
    progress: () => {},
    signal: new AbortController().signal,
    logUnexpected: logToStandardError(context),
  }
  const input = { ...visit, language: context.language }
  const result = await runJob(jobHandlers, reader, job, 'reports.export', input)
  return accepted(result as OperationResult<'reports.export'>)
}
