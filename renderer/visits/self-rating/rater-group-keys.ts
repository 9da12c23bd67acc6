import type { RaterGroup } from '../../../assessments/core/visits/entries/self-rater.ts'
import type { TextKey } from '../../texts/text-key.ts'

export const raterGroupKeys = {
  leadership: 'raters.group.leadership',
  specialists: 'raters.group.specialists',
  staff_council: 'raters.group.staff_council',
  not_said: 'raters.group.not_said',
} as const satisfies Record<RaterGroup, TextKey>
