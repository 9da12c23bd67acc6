import {
  type OrganisationType,
  organisationTypeSchema,
} from '../../assessments/core/instruments/instrument-source.ts'
import type { Localized } from '../../assessments/core/texts/localized.ts'
import type { InstrumentListItem } from '../api/use-visits.ts'

export interface ProfileChoice {
  readonly id: string
  readonly instrumentId: string
  readonly version: string
  readonly profile: InstrumentListItem['profiles'][number]
  readonly name: Localized<string>
}

/** Every profile of the newest version of each instrument, in the order of the organisations' types; the instrument is named where there are several. */
export function profileChoices(
  instruments: readonly InstrumentListItem[],
): readonly ProfileChoice[] {
  // The list comes newest version first.
  const newest = instruments.filter(
    ({ instrumentId }, at) =>
      instruments.findIndex((other) => other.instrumentId === instrumentId) === at,
  )
  const nameOf = (instrument: InstrumentListItem, profile: ProfileChoice['profile']) =>
    newest.length === 1
      ? profile.name
      : {
          de: `${profile.name.de} (${instrument.name.de})`,
          en: `${profile.name.en} (${instrument.name.en})`,
        }
  const choices = newest.flatMap((instrument) =>
    instrument.profiles.map((profile) => ({
      id: `${instrument.instrumentId}/${profile.id}`,
      instrumentId: instrument.instrumentId,
      version: instrument.version,
      profile,
      name: nameOf(instrument, profile),
    })),
  )
  return choices.toSorted((a, b) => typeOrder(a) - typeOrder(b))
}

function typeOrder({ profile }: ProfileChoice): number {
  return organisationTypeSchema.options.indexOf(profile.organisationType)
}

/** The first profile made for this type of organisation, if any. */
export function suggestedChoice(
  choices: readonly ProfileChoice[],
  type: OrganisationType,
): ProfileChoice | undefined {
  return choices.find(({ profile }) => profile.organisationType === type)
}
