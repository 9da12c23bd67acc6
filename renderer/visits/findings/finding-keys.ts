import type { FindingProblem } from '../../../assessments/core/findings/findings-in-order.ts'
import type {
  FindingKind,
  FindingState,
  FindingWeight,
  Influence,
} from '../../../assessments/core/visits/entries/finding.ts'
import type { TextKey } from '../../texts/text-key.ts'

export const findingKindKeys = {
  strength: 'findings.kind.strength',
  need: 'findings.kind.need',
  risk: 'findings.kind.risk',
  remark: 'findings.kind.remark',
} as const satisfies Record<FindingKind, TextKey>

export const findingKindPluralKeys = {
  strength: 'findings.kinds.strength',
  need: 'findings.kinds.need',
  risk: 'findings.kinds.risk',
  remark: 'findings.kinds.remark',
} as const satisfies Record<FindingKind, TextKey>

export const findingWeightKeys = {
  high: 'findings.weight.high',
  medium: 'findings.weight.medium',
  low: 'findings.weight.low',
} as const satisfies Record<FindingWeight, TextKey>

export const influenceKeys = {
  own: 'findings.influence.own',
  supporting_body: 'findings.influence.supporting_body',
  legal: 'findings.influence.legal',
} as const satisfies Record<Influence, TextKey>

export const findingStateKeys = {
  new: 'findings.state.new',
  persisting: 'findings.state.persisting',
  partly_resolved: 'findings.state.partly_resolved',
  resolved: 'findings.state.resolved',
} as const satisfies Record<FindingState, TextKey>

export const findingProblemKeys = {
  state_missing: 'findings.problem.state_missing',
  wording_missing: 'findings.problem.wording_missing',
  indicator_missing: 'findings.problem.indicator_missing',
  evidence_missing: 'findings.problem.evidence_missing',
} as const satisfies Record<FindingProblem, TextKey>
