import type { FindingProblem } from '../../../assessments/core/findings/findings-in-order.ts'
import type { FindingKind } from '../../../assessments/core/visits/entries/finding.ts'
import type { TextKey } from '../../texts/text-key.ts'

export const findingKindPluralKeys = {
  strength: 'findings.kinds.strength',
  need: 'findings.kinds.need',
  risk: 'findings.kinds.risk',
  remark: 'findings.kinds.remark',
} as const satisfies Record<FindingKind, TextKey>

export const findingProblemKeys = {
  state_missing: 'findings.problem.state_missing',
  wording_missing: 'findings.problem.wording_missing',
  indicator_missing: 'findings.problem.indicator_missing',
  evidence_missing: 'findings.problem.evidence_missing',
} as const satisfies Record<FindingProblem, TextKey>
