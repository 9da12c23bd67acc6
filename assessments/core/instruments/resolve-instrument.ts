import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import { localize } from '../texts/localize.ts'
import { levels } from '../visits/answer.ts'
import { applyProfile } from './apply-profile.ts'
import { entryOf } from './entries.ts'
import type { InstrumentSnapshot } from './instrument-snapshot.ts'
import type { Instrument } from './instrument-source.ts'

/**
 * An instrument with one of its profiles applied: what a visit keeps. Expects an instrument without findings.
 * Refuses with `instrument.unknown_profile`.
 */
export function resolveInstrument(
  instrument: Instrument,
  profileId: string,
): Result<InstrumentSnapshot, 'instrument.unknown_profile'> {
  const { structure, texts } = instrument
  const profile = instrument.profiles.find(({ id }) => id === profileId)
  if (profile === undefined) {
    return refuse('instrument.unknown_profile', { profileId, instrumentId: structure.id })
  }
  return ok({
    format: 1,
    instrumentId: structure.id,
    version: structure.version,
    profileId,
    organisationType: profile.organisationType,
    name: localize((language) => texts[language].name),
    profileName: localize((language) => profile.texts[language].name),
    addressees: localize((language) => profile.texts[language].addressees),
    scale: resolveScale(instrument),
    thresholds: structure.thresholds,
    blocks: structure.blocks.map(({ id }) => named(instrument, 'blocks', id)),
    topics: structure.topics.map((id) => named(instrument, 'topics', id)),
    roles: structure.roles.map((id) => named(instrument, 'roles', id)),
    places: structure.places.map((id) => named(instrument, 'places', id)),
    legalBases: structure.legalBases.map(({ id, asOf }) => ({
      ...named(instrument, 'legalBases', id),
      asOf,
    })),
    dimensions: applyProfile(instrument, profile),
  })
}

type NamedSection = 'blocks' | 'topics' | 'roles' | 'places' | 'legalBases'

function named(instrument: Instrument, section: NamedSection, id: string) {
  return { id, name: localize((language) => entryOf(instrument.texts[language][section], id)) }
}

function resolveScale({ texts }: Instrument): InstrumentSnapshot['scale'] {
  return levels.map((level) => ({
    name: localize((language) => texts[language].scale[level].name),
    anchor: localize((language) => texts[language].scale[level].anchor),
  }))
}
