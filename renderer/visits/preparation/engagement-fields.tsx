import { Textarea } from '@mantine/core'
import {
  type Engagement,
  emptyEngagement,
  engagementId,
} from '../../../assessments/core/visits/entries/engagement.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { DayInput } from '../../shared/day-input.tsx'
import type { TextKey } from '../../texts/text-key.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { placeIdOf } from '../board/go-to-place.ts'
import { SettledChoice } from '../board/settled-choice.tsx'
import { peerGroupKeys, photosKeys, staffCouncilKeys } from './engagement-choices.ts'
import type { Preparation } from './use-preparation.ts'

const longestText = 20_000

const textFields = [
  {
    field: 'mandate',
    place: 'mandate',
    label: 'preparation.engagement.mandate',
    help: 'preparation.engagement.mandate_help',
  },
  {
    field: 'agreedScope',
    place: 'scope',
    label: 'preparation.engagement.scope',
    help: 'preparation.engagement.scope_help',
  },
  {
    field: 'distribution',
    place: 'distribution',
    label: 'preparation.engagement.distribution',
    help: 'preparation.engagement.distribution_help',
  },
] as const

export function EngagementFields({ preparation }: { preparation: Preparation }) {
  const words = useWords()
  const { store, content } = preparation
  const engagement = content.engagement[engagementId] ?? emptyEngagement
  const changeOf = (fields: Partial<Engagement>): EntryChange => ({
    kind: 'engagement',
    id: engagementId,
    value: { ...engagement, ...fields },
  })
  const set = (fields: Partial<Engagement>) => store.change(changeOf(fields))
  const options = <Value extends string>(keys: Readonly<Record<Value, TextKey>>) =>
    (Object.keys(keys) as Value[]).map((value) => ({ value, label: words(keys[value]) }))
  return (
    <div className={classes.fields}>
      {textFields.map(({ field, place, label, help }) => (
        <Textarea
          key={field}
          id={placeIdOf(place)}
          className={classes.wide}
          autosize
          minRows={2}
          label={words(label)}
          description={words(help)}
          value={engagement[field]}
          maxLength={longestText}
          onChange={(event) => store.type(field, changeOf({ [field]: event.currentTarget.value }))}
          onBlur={() => void store.endTyping()}
        />
      ))}
      <SettledChoice
        name="photos"
        label={words('preparation.engagement.photos')}
        value={engagement.photosAllowed}
        options={options(photosKeys)}
        onChange={(photosAllowed) => set({ photosAllowed })}
      />
      <SettledChoice
        name="peer_group"
        label={words('preparation.engagement.peer_group')}
        description={words('preparation.engagement.peer_group_help')}
        value={engagement.peerGroupConsent}
        options={options(peerGroupKeys)}
        onChange={(peerGroupConsent) => set({ peerGroupConsent })}
      />
      <SettledChoice
        name="staff_council"
        label={words('preparation.engagement.staff_council')}
        value={engagement.staffCouncil}
        options={options(staffCouncilKeys)}
        onChange={(staffCouncil) =>
          set({
            staffCouncil,
            staffCouncilInvolvedOn:
              staffCouncil === 'involved' ? engagement.staffCouncilInvolvedOn : null,
          })
        }
      />
      {engagement.staffCouncil === 'involved' && (
        <DayInput
          isOptional
          label={words('preparation.engagement.staff_council_on')}
          day={engagement.staffCouncilInvolvedOn}
          onChange={(staffCouncilInvolvedOn) => set({ staffCouncilInvolvedOn })}
        />
      )}
      <div id={placeIdOf('privacy_notice')}>
        <DayInput
          isOptional
          label={words('preparation.engagement.privacy_notice')}
          day={engagement.privacyNoticeGivenOn}
          onChange={(privacyNoticeGivenOn) => set({ privacyNoticeGivenOn })}
        />
      </div>
    </div>
  )
}
