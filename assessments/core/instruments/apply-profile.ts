import { localize } from '../texts/localize.ts'
import { entryOf } from './entries.ts'
import type { SnapshotDimension } from './instrument-snapshot.ts'
import type { Instrument, ProfileSource } from './instrument-source.ts'
import { profileItems } from './profile-items.ts'
import { profileTexts } from './profile-texts.ts'

/** Every dimension as a profile sees it, in catalogue order. */
export function applyProfile(instrument: Instrument, profile: ProfileSource): SnapshotDimension[] {
  const { structure, texts, indicatorTexts } = instrument
  return structure.dimensions.map((dimension) => ({
    id: dimension.id,
    code: dimension.code,
    blockId: blockIdOf(instrument, dimension.id),
    weight: entryOf(profile.dimensionWeights, dimension.id),
    name: localize((language) => entryOf(texts[language].dimensions, dimension.id).name),
    scope: localize((language) => entryOf(texts[language].dimensions, dimension.id).scope),
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

function blockIdOf({ structure }: Instrument, dimensionId: string): string {
  const block = structure.blocks.find(({ dimensions }) => dimensions.includes(dimensionId))
  if (block === undefined) throw new Error(`No block holds the dimension "${dimensionId}".`)
  return block.id
}
