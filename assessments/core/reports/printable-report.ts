import type { Report } from './report.ts'

/** A composed report with all that its pages show. */
export interface PrintableReport {
  readonly report: Report
  /** The bytes of its photos, by hash. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}
