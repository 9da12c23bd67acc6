import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import {
  emptyEngagement,
  engagementId,
} from '../../../assessments/core/visits/entries/engagement.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { Facts } from '../board/facts.tsx'
import { peerGroupKeys, photosKeys, staffCouncilKeys } from './engagement-choices.ts'
import type { Preparation } from './use-preparation.ts'

/** The engagement of a closed visit, to be read. */
export function EngagementFacts({ preparation }: { preparation: Preparation }) {
  const words = useWords()
  const language = useLanguage()
  const engagement = preparation.content.engagement[engagementId] ?? emptyEngagement
  const text = (value: string) => value || words('preparation.facts.none')
  const day = (date: string | null) => text(date === null ? '' : formatDate(date, language))
  return (
    <Facts
      facts={[
        { name: words('preparation.engagement.mandate'), value: text(engagement.mandate) },
        { name: words('preparation.engagement.scope'), value: text(engagement.agreedScope) },
        {
          name: words('preparation.engagement.distribution'),
          value: text(engagement.distribution),
        },
        {
          name: words('preparation.engagement.photos'),
          value: words(photosKeys[engagement.photosAllowed]),
        },
        {
          name: words('preparation.engagement.staff_council'),
          value: words(staffCouncilKeys[engagement.staffCouncil]),
        },
        ...(engagement.staffCouncil === 'involved'
          ? [
              {
                name: words('preparation.engagement.staff_council_on'),
                value: day(engagement.staffCouncilInvolvedOn),
              },
            ]
          : []),
        {
          name: words('preparation.engagement.peer_group'),
          value: words(peerGroupKeys[engagement.peerGroupConsent]),
        },
        {
          name: words('preparation.engagement.privacy_notice'),
          value: day(engagement.privacyNoticeGivenOn),
        },
      ]}
    />
  )
}
