import type { OperationOutput, OperationResult } from '../contract/contract-types.ts'
import type { ReportEdition } from '../core/reports/report-edition.ts'
import { jobHandlers } from '../operations/job-handlers.ts'
import { runJob } from '../operations/run-job.ts'
import type { ReadableStore } from '../storage/open-store.ts'
import type { CommandContext } from './command.ts'
import { jobContext } from './job-context.ts'
import { accepted } from './series.ts'

/** Writes the Word report of a visit by the same job that the window starts. */
export async function writeReport(
  { reader, attachments }: Pick<ReadableStore, 'reader' | 'attachments'>,
  visit: {
    readonly visitId: string
    readonly path: string
    readonly edition: ReportEdition
  },
  context: CommandContext,
): Promise<OperationOutput<'reports.export'>> {
  const input = { ...visit, language: context.language }
  const result = await runJob(
    jobHandlers,
    reader,
    jobContext(context, attachments),
    'reports.export',
    input,
  )
  return accepted(result as OperationResult<'reports.export'>)
}
