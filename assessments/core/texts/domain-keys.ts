import type {
  ChangeClass,
  ItemChangeSize,
  LeftOutCause,
  Tendency,
  VisitSide,
} from '../comparison/visit-comparison.ts'
import type { OrganisationType } from '../instruments/instrument-source.ts'
import type { Measure, MeasureState } from '../measures/measure.ts'
import type { PeerGroupKind, PeerStatement } from '../peers/peer-group.ts'
import type { PeerOutcome } from '../peers/peer-statements.ts'
import type { Audience, ReportForm, ReportVersion } from '../reports/report-edition.ts'
import type { DimensionStatus } from '../scoring/visit-score.ts'
import type { GapClass } from '../self-assessment/self-external-gap.ts'
import type { AnswerStatus, ChangeReason, NotAssessedReason } from '../visits/answer.ts'
import type { Method } from '../visits/entries/agenda-item.ts'
import type { DocumentStatus } from '../visits/entries/document-request.ts'
import type { EvidenceType } from '../visits/entries/evidence.ts'
import type {
  FindingKind,
  FindingState,
  FindingWeight,
  Influence,
} from '../visits/entries/finding.ts'
import type { KeyFigureTopic } from '../visits/entries/key-figure.ts'
import type { ReportComment } from '../visits/entries/report-comment.ts'
import type { VisitScope } from '../visits/visit.ts'
import type { EntryKind } from '../visits/visit-entry.ts'

/** The words of the domain, by their codes: the same in the window, in the report and on the command line. */

export const dimensionStatusKeys = {
  reliable: 'domain.status.reliable',
  indicative: 'domain.status.indicative',
  provisional: 'domain.status.provisional',
  not_evaluable: 'domain.status.not_evaluable',
  not_applicable: 'domain.status.not_applicable',
  too_few_applicable: 'domain.status.too_few_applicable',
} as const satisfies Record<DimensionStatus, string>

export const changeClassKeys = {
  improved: 'domain.change.improved',
  worsened: 'domain.change.worsened',
  no_reliable_change: 'domain.change.no_reliable_change',
  not_comparable: 'domain.change.not_comparable',
  tendency_only: 'domain.change.tendency_only',
} as const satisfies Record<ChangeClass | 'not_comparable' | 'tendency_only', string>

export const tendencyKeys = {
  up: 'domain.tendency.up',
  down: 'domain.tendency.down',
} as const satisfies Record<Tendency, string>

export const answerStatusKeys = {
  open: 'domain.answer_status.open',
  rated: 'domain.answer_status.rated',
  not_applicable: 'domain.answer_status.not_applicable',
  not_assessed: 'domain.answer_status.not_assessed',
} as const satisfies Record<AnswerStatus, string>

export const notAssessedReasonKeys = {
  no_time: 'domain.not_assessed_reason.no_time',
  no_information: 'domain.not_assessed_reason.no_information',
  no_evidence: 'domain.not_assessed_reason.no_evidence',
  unclear_responsibility: 'domain.not_assessed_reason.unclear_responsibility',
} as const satisfies Record<NotAssessedReason, string>

/** Why an item is not in the matched set. */
export const leftOutCauseKeys = {
  missing: 'domain.left_out.missing',
  outside_scope: 'domain.left_out.outside_scope',
  not_applicable: 'domain.left_out.not_applicable',
  not_assessed: 'domain.left_out.not_assessed',
  open: 'domain.left_out.open',
  new_information: 'domain.left_out.new_information',
  other_interpretation: 'domain.left_out.other_interpretation',
} as const satisfies Record<LeftOutCause, string>

export const visitScopeKeys = {
  full: 'domain.scope.full',
  short: 'domain.scope.short',
} as const satisfies Record<VisitScope, string>

export const organisationTypeKeys = {
  jobcenter: 'domain.organisation_type.jobcenter',
  employment_agency: 'domain.organisation_type.employment_agency',
  chamber: 'domain.organisation_type.chamber',
  company: 'domain.organisation_type.company',
  other: 'domain.organisation_type.other',
} as const satisfies Record<OrganisationType, string>

export const itemChangeKeys = {
  none: 'domain.item_change.none',
  step: 'domain.item_change.step',
  marked: 'domain.item_change.marked',
} as const satisfies Record<ItemChangeSize, string>

export const visitSideKeys = {
  earlier: 'domain.visit_side.earlier',
  later: 'domain.visit_side.later',
} as const satisfies Record<VisitSide, string>

export const changeReasonKeys = {
  change: 'domain.change_reason.change',
  new_information: 'domain.change_reason.new_information',
  other_interpretation: 'domain.change_reason.other_interpretation',
} as const satisfies Record<ChangeReason, string>

export const gapClassKeys = {
  self_higher: 'domain.gap.self_higher',
  self_lower: 'domain.gap.self_lower',
  matching: 'domain.gap.matching',
} as const satisfies Record<GapClass, string>

export const entryKindKeys = {
  answer: 'domain.entry_kind.answer',
  self_answer: 'domain.entry_kind.self_answer',
  measure: 'domain.entry_kind.measure',
  engagement: 'domain.entry_kind.engagement',
  agenda_item: 'domain.entry_kind.agenda_item',
  document_request: 'domain.entry_kind.document_request',
  question: 'domain.entry_kind.question',
  conversation: 'domain.entry_kind.conversation',
  conversation_note: 'domain.entry_kind.conversation_note',
  key_figure: 'domain.entry_kind.key_figure',
  evidence: 'domain.entry_kind.evidence',
  evidence_file: 'domain.entry_kind.evidence_file',
  finding: 'domain.entry_kind.finding',
  priority_choice: 'domain.entry_kind.priority_choice',
  self_rater: 'domain.entry_kind.self_rater',
  self_collection: 'domain.entry_kind.self_collection',
  double_rating: 'domain.entry_kind.double_rating',
  independent_rating: 'domain.entry_kind.independent_rating',
  consensus: 'domain.entry_kind.consensus',
  report_chapter: 'domain.entry_kind.report_chapter',
  report_comment: 'domain.entry_kind.report_comment',
} as const satisfies Record<EntryKind, string>

export const measureStateKeys = {
  proposed: 'domain.measure_state.proposed',
  agreed: 'domain.measure_state.agreed',
  under_way: 'domain.measure_state.under_way',
  done: 'domain.measure_state.done',
  confirmed: 'domain.measure_state.confirmed',
  postponed: 'domain.measure_state.postponed',
  rejected: 'domain.measure_state.rejected',
} as const satisfies Record<MeasureState, string>

export const methodKeys = {
  opening: 'domain.method.opening',
  interview: 'domain.method.interview',
  group_interview: 'domain.method.group_interview',
  walk_through: 'domain.method.walk_through',
  document_review: 'domain.method.document_review',
  workshop: 'domain.method.workshop',
  closing_talk: 'domain.method.closing_talk',
} as const satisfies Record<Method, string>

export const documentStatusKeys = {
  requested: 'domain.document_status.requested',
  received: 'domain.document_status.received',
  reviewed: 'domain.document_status.reviewed',
} as const satisfies Record<DocumentStatus, string>

export const keyFigureTopicKeys = {
  interpreter_assignments: 'domain.key_figure.interpreter_assignments',
  staff_trained: 'domain.key_figure.staff_trained',
  foreign_qualifications_recorded: 'domain.key_figure.foreign_qualifications_recorded',
  recognition_referrals: 'domain.key_figure.recognition_referrals',
  complaints: 'domain.key_figure.complaints',
  own: 'domain.key_figure.own',
} as const satisfies Record<KeyFigureTopic, string>

export const findingKindKeys = {
  strength: 'domain.finding_kind.strength',
  need: 'domain.finding_kind.need',
  risk: 'domain.finding_kind.risk',
  remark: 'domain.finding_kind.remark',
} as const satisfies Record<FindingKind, string>

export const findingWeightKeys = {
  high: 'domain.finding_weight.high',
  medium: 'domain.finding_weight.medium',
  low: 'domain.finding_weight.low',
} as const satisfies Record<FindingWeight, string>

export const influenceKeys = {
  own: 'domain.influence.own',
  supporting_body: 'domain.influence.supporting_body',
  legal: 'domain.influence.legal',
} as const satisfies Record<Influence, string>

export const findingStateKeys = {
  new: 'domain.finding_state.new',
  persisting: 'domain.finding_state.persisting',
  partly_resolved: 'domain.finding_state.partly_resolved',
  resolved: 'domain.finding_state.resolved',
} as const satisfies Record<FindingState, string>

export const effortKeys = {
  low: 'domain.effort.low',
  medium: 'domain.effort.medium',
  high: 'domain.effort.high',
} as const satisfies Record<NonNullable<Measure['effort']>, string>

export const peerStatementKeys = {
  clearly_below: 'domain.peer_statement.clearly_below',
  within: 'domain.peer_statement.within',
  clearly_above: 'domain.peer_statement.clearly_above',
} as const satisfies Record<PeerStatement, string>

/** Beside the words, so that a table is read at a glance. */
export const peerSymbols = {
  clearly_below: '▼',
  within: '●',
  clearly_above: '▲',
} as const satisfies Record<PeerStatement, string>

export const peerGroupKeys = {
  same_type: 'domain.peer_group.same_type',
  all_types: 'domain.peer_group.all_types',
  too_small: 'domain.peer_group.too_small',
  not_rated: 'domain.peer_group.not_rated',
  withheld: 'domain.peer_group.withheld',
} as const satisfies Record<PeerGroupKind | Exclude<PeerOutcome['kind'], 'statement'>, string>

/** What a piece of evidence is; the instrument asks for the same kinds. */
export const evidenceTypeKeys = {
  document: 'domain.evidence_type.document',
  observation: 'domain.evidence_type.observation',
  conversation: 'domain.evidence_type.interview',
  key_figure: 'domain.evidence_type.key_figure',
  photo: 'domain.evidence_type.photo',
  workshop: 'domain.evidence_type.workshop',
} as const satisfies Record<EvidenceType, string>

export const reportVersionKeys = {
  draft: 'domain.report_version.draft',
  fact_check: 'domain.report_version.fact_check',
  final: 'domain.report_version.final',
} as const satisfies Record<ReportVersion, string>

export const reportFormKeys = {
  full: 'domain.report_form.full',
  plain: 'domain.report_form.plain',
  plan: 'domain.report_form.plan',
  comparison: 'domain.report_form.comparison',
  functions: 'domain.report_form.functions',
  handout: 'domain.report_form.handout',
} as const satisfies Record<ReportForm, string>

export const audienceKeys = {
  internal: 'domain.audience.internal',
  client: 'domain.audience.client',
  public: 'domain.audience.public',
} as const satisfies Record<Audience, string>

export const commentDecisionKeys = {
  open: 'domain.comment_decision.open',
  accepted: 'domain.comment_decision.accepted',
  declined: 'domain.comment_decision.declined',
} as const satisfies Record<ReportComment['decision'], string>
