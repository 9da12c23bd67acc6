import type { ReportCheckKind } from '../../assessments/core/reports/check-report.ts'
import type { ChapterId } from '../../assessments/core/reports/report-chapter-ids.ts'
import type { TextKey } from '../texts/text-key.ts'

export const reportCheckKeys = {
  open_item: 'reports.check.open_item',
  change_reason_missing: 'reports.check.change_reason_missing',
  consensus_reason_missing: 'reports.check.consensus_reason_missing',
  double_rating_unfinished: 'reports.check.double_rating_unfinished',
  contradiction: 'reports.check.contradiction',
  personal_data: 'reports.check.personal_data',
  other_language: 'reports.check.other_language',
  placeholder: 'reports.check.placeholder',
  insufficient_evidence: 'reports.check.insufficient_evidence',
  finding_incomplete: 'reports.check.finding_incomplete',
  wording_missing: 'reports.check.wording_missing',
  mandate_missing: 'reports.check.mandate_missing',
  measure_without_function: 'reports.check.measure_without_function',
  measure_without_date: 'reports.check.measure_without_date',
  comment_open: 'reports.check.comment_open',
  follow_up: 'reports.check.follow_up',
  question: 'reports.check.question',
  quote_left_out: 'reports.check.quote_left_out',
  photo_left_out: 'reports.check.photo_left_out',
} as const satisfies Record<ReportCheckKind, TextKey>

export const chapterKeys = {
  summary: 'reports.chapter.summary',
  approach: 'reports.chapter.approach',
  overview: 'reports.chapter.overview',
  results: 'reports.chapter.results',
  self: 'reports.chapter.self',
  development: 'reports.chapter.development',
  peers: 'reports.chapter.peers',
  plan: 'reports.chapter.plan',
  offers: 'reports.chapter.offers',
  outlook: 'reports.chapter.outlook',
  annex: 'reports.chapter.annex',
} as const satisfies Record<ChapterId, TextKey>
