import type { OperationOutput, OperationResult } from '../contract/contract-types.ts'
import { jobHandlers } from '../operations/job-handlers.ts'
import { runJob } from '../operations/run-job.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import type { CommandContext } from './command.ts'
import { jobContext } from './job-context.ts'
import { accepted } from './series.ts'

/** Writes the Word report of a visit by the same job that the window starts. */
export async function writeReport(
  reader: ReadableDatabase,
  visit: { readonly visitId: string; readonly path: string },
  context: CommandContext,
): Promise<OperationOutput<'reports.export'>> {
  const input = { ...visit, language: context.language }
  const result = await runJob(jobHandlers, reader, jobContext(context), 'reports.export', input)
  return accepted(result as OperationResult<'reports.export'>)
}
