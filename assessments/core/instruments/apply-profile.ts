import type { Language } from '../texts/localized.ts'
import { localize } from '../texts/localize.ts'
import { entryOf } from './entry-of.ts'
import type { IndicatorTexts } from './indicator-texts.ts'
import type { SnapshotDimension, SnapshotIndicator } from './instrument-snapshot.ts'
import type {
  DimensionStructure,
  Instrument,
  ProfileExtra,
  ProfileSource,
} from './instrument-source.ts'
import { profileIndicators, type ProfileIndicator } from './profile-indicators.ts'

/** The dimensions as a profile sees them, in catalogue order, extras last. */
export function applyProfile(instrument: Instrument, profile: ProfileSource): SnapshotDimension[] {
  return instrument.structure.dimensions.map((dimension) => {
    const { id, code, offers, topics } = dimension
    return {
      id,
      code,
      blockId: blockOf(instrument, id),
      weight: entryOf(profile.dimensionWeights, id),
      name: localize((language) => entryOf(instrument.texts[language].dimensions, id).name),
      scope: localize((language) => entryOf(instrument.texts[language].dimensions, id).scope),
      offers,
      topics,
      indicators: [
        ...profileIndicators(instrument.structure, profile, dimension).map((indicator) =>
          snapshotIndicator(instrument, profile, indicator),
        ),
        ...extrasOf(instrument, profile, dimension),
      ],
    }
  })
}
