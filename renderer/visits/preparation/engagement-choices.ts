import type { Engagement } from '../../../assessments/core/visits/entries/engagement.ts'
import type { TextKey } from '../../texts/text-key.ts'

/** The words of what can be settled, "not settled yet" first. */

export const photosKeys = {
  not_settled: 'preparation.engagement.not_settled',
  yes: 'preparation.engagement.photos_yes',
  no: 'preparation.engagement.photos_no',
} as const satisfies Record<Engagement['photosAllowed'], TextKey>

export const staffCouncilKeys = {
  not_settled: 'preparation.engagement.not_settled',
  involved: 'preparation.engagement.staff_council_involved',
  none: 'preparation.engagement.staff_council_none',
} as const satisfies Record<Engagement['staffCouncil'], TextKey>

export const peerGroupKeys = {
  not_settled: 'preparation.engagement.not_settled',
  yes: 'preparation.engagement.peer_group_yes',
  no: 'preparation.engagement.peer_group_no',
} as const satisfies Record<Engagement['peerGroupConsent'], TextKey>
