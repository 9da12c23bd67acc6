import type { StepsToReliable } from '../../../../assessments/core/scoring/steps-to-reliable.ts'
import { dimensionStatusKeys } from '../../../../assessments/core/texts/domain-keys.ts'
import type { VisitScope } from '../../../../assessments/core/visits/visit.ts'
import type { Words } from '../../../texts/text-key.ts'

/** The best status that a dimension can have: "belastbar", in a Kurzcheck "orientierend". */
export function wordBestStatus(scope: VisitScope, words: Words): string {
  return words(dimensionStatusKeys[scope === 'short' ? 'indicative' : 'reliable'])
}

/** "Noch 2 bewertete Kriterien bis „belastbar“", or why that is out of reach. */
export function wordSteps(steps: StepsToReliable, scope: VisitScope, words: Words): string {
  const status = wordBestStatus(scope, words)
  if (steps.kind === 'reached') return words('progress.reached')
  if (steps.kind === 'impossible') return words('progress.impossible')
  if (steps.kind === 'blocked')
    return steps.minimumRequirement
      ? words('progress.blocked_minimum', { status })
      : words('progress.blocked', { count: steps.notAssessed, status })
  if (steps.minimumRequirement && steps.count === 1)
    return words('progress.minimum_missing', { status })
  const needed = words('progress.needed', { count: steps.count, status })
  return steps.minimumRequirement ? words('progress.minimum_among', { needed }) : needed
}
