import { localize } from '../texts/localize.ts'
import type { Language } from '../texts/localized.ts'
import { entryOf, findEntry } from './entries.ts'
import type { SnapshotDimension } from './instrument-snapshot.ts'
import type { Instrument, ProfileSource } from './instrument-source.ts'
import { profileItems } from './profile-items.ts'
import { profileTexts } from './profile-texts.ts'

/** Every dimension as a profile sees it, in catalogue order. */
export function applyProfile(instrument: Instrument, profile: ProfileSource): SnapshotDimension[] {
  const { structure, indicatorTexts } = instrument
  return structure.dimensions.map((dimension) => ({
    id: dimension.id,
    code: dimension.code,
    blockId: blockIdOf(instrument, dimension.id),
    weight: entryOf(profile.dimensionWeights, dimension.id),
    name: localize((language) => dimensionTexts(instrument, profile, dimension.id, language).name),
    scope: localize(
      (language) => dimensionTexts(instrument, profile, dimension.id, language).scope,
    ),
    offers: dimension.offers,
    topics: dimension.topics,
    indicators: profileItems(structure, profile, dimension).map((item) => ({
      ...item,
      texts: localize((language) =>
        profileTexts(indicatorTexts[language], profile, item, language),
      ),
    })),
  }))
}

/** A profile's own words for a dimension, else the instrument's. */
function dimensionTexts(
  { texts }: Instrument,
  profile: ProfileSource,
  dimensionId: string,
  language: Language,
) {
  const ownTexts = findEntry(profile.texts[language].dimensions, dimensionId)
  return ownTexts ?? entryOf(texts[language].dimensions, dimensionId)
}

function blockIdOf({ structure }: Instrument, dimensionId: string): string {
  const block = structure.blocks.find(({ dimensions }) => dimensions.includes(dimensionId))
  if (block === undefined) throw new Error(`No block holds the dimension "${dimensionId}".`)
  return block.id
}
