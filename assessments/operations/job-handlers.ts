import type { JobHandlers } from './job-handler.ts'
import { exportPlan } from './measures/export-plan.ts'
import { exportRatings } from './portfolio/export-ratings.ts'
import { exportYear } from './portfolio/export-year.ts'
import { exportQuestionnaire } from './questionnaires/export-questionnaire.ts'
import { exportReport } from './reports/export-report.ts'
import { previewReport } from './reports/preview-report.ts'
import { readSelfRatings } from './self-ratings/read-self-ratings.ts'
import { checkTemplate } from './templates/check-template.ts'
import { exportSampleTemplate } from './templates/export-sample-template.ts'

/** Loaded by the job process only: a handler may bring heavy libraries. */
export const jobHandlers: JobHandlers = {
  'plans.export': exportPlan,
  'questionnaires.export': exportQuestionnaire,
  'ratings.export': exportRatings,
  'reports.export': exportReport,
  'reports.preview': previewReport,
  'templates.check': checkTemplate,
  'templates.sample': exportSampleTemplate,
  'selfRatings.read': readSelfRatings,
  'years.export': exportYear,
}
