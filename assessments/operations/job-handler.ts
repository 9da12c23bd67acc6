import type {
  OperationInput,
  OperationNameWith,
  OperationResult,
} from '../contract/contract-types.ts'
import type { PrintableReport } from '../core/reports/printable-report.ts'
import type { ReadableAttachments } from '../storage/attachments.ts'
import type { ReadableDatabase } from '../storage/database.ts'

/** What a job needs besides the database. */
export interface JobContext {
  now(): Date
  /** Where the texts of exported files lie: a folder per language. */
  readonly textsFolder: string
  /** The instruments that came with the app: `<id>/<version>/`. */
  readonly instrumentsFolder: string
  /** @param fraction 0 to 1 @param stepKey text key of what is being done */
  progress(fraction: number, stepKey: string): void
  /** Aborted when the person cancels; the job stops at its next chance. */
  readonly signal: AbortSignal
  /** The contents of files that were added to visits; null where a job runs without data. */
  readonly attachments: ReadableAttachments | null
  /** Sets a report as a PDF, as its preview looks; null where a job runs without a window to draw in. */
  readonly printToPdf: ((printable: PrintableReport) => Promise<Uint8Array>) | null
  /** Keeps a surprise in the log. @returns the id of its entry */
  logUnexpected(error: unknown): string
}

export type JobHandler<Name extends OperationNameWith<'job'>> = (
  db: ReadableDatabase,
  input: OperationInput<Name>,
  context: JobContext,
) => Promise<OperationResult<Name>>

export type JobHandlers = {
  readonly [Name in OperationNameWith<'job'>]: JobHandler<Name>
}
