import { z } from 'zod'
import type { ReportCheck } from './check-report.ts'
import type { LeftOutText } from './left-out-texts.ts'
import type { Report } from './report.ts'

/** A report before it goes out. */
export interface ReportPreview {
  readonly report: Report
  readonly checks: readonly ReportCheck[]
  readonly leftOut: readonly LeftOutText[]
}

/** It never comes from outside: the job composes it, and the window only shows it. */
export const reportPreviewSchema = z.custom<ReportPreview>(
  (value) => typeof value === 'object' && value !== null && 'report' in value,
)
