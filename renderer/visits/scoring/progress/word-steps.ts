import type { StepsToReliable } from '../../../../assessments/core/scoring/steps-to-reliable.ts'
import { dimensionStatusKeys } from '../../../../assessments/core/texts/domain-keys.ts'
import type { VisitScope } from '../../../../assessments/core/visits/visit.ts'
import type { Words } from '../../../texts/text-key.ts'

/** The best status that a dimension can have: "belastbar", in a Kurzcheck "orientierend". */
export function wordBestStatus(scope: VisitScope, words: Words): string {
  return words(dimensionStatusKeys[scope === 'short' ? 'indicative' : 'reliable'])
}

/** What is missing for the best status: "noch 2 bewertete Kriterien", or why it is out of reach. */
export function wordSteps(steps: StepsToReliable, words: Words): string {
  if (steps.kind === 'reached') return words('progress.reached')
  if (steps.kind === 'impossible') return words('progress.impossible')
  if (steps.kind === 'blocked')
    return steps.minimumRequirement
      ? words('progress.blocked_minimum')
      : words('progress.blocked', { count: steps.notAssessed })
  if (!steps.minimumRequirement) return words('progress.needed', { count: steps.count })
  return steps.count === 1
    ? words('progress.minimum_missing')
    : words('progress.minimum_among', { count: steps.count })
}
