import type { OperationOutput, OperationResult } from '../contract/contract-types.ts'
import type { ReportEdition } from '../core/reports/report-edition.ts'
import type { VisitId } from '../core/visits/visit.ts'
import { writeReportFile } from '../operations/reports/export-report.ts'
import type { ReadableStore } from '../storage/open-store.ts'
import type { CommandContext } from './command.ts'
import { jobContext } from './job-context.ts'
import { accepted } from './series.ts'

/** Writes the Word report of a visit as the window's job does. */
export async function writeReport(
  { reader, attachments }: Pick<ReadableStore, 'reader' | 'attachments'>,
  report: {
    readonly visitId: VisitId
    readonly path: string
    readonly edition: ReportEdition
    /** The bytes of a Word template; null for the built-in look. */
    readonly template: Buffer | null
  },
  context: CommandContext,
): Promise<OperationOutput<'reports.export'>> {
  const { template, ...input } = report
  const written: OperationResult<'reports.export'> = await writeReportFile(
    reader,
    { ...input, language: context.language },
    template === null ? { kind: 'word' } : { kind: 'template', content: template },
    jobContext(context, attachments),
  )
  return accepted(written)
}
