import { localize } from '../texts/localize.ts'
import type { Localized } from '../texts/localized.ts'
import type { Instrument } from './instrument-source.ts'

export interface InstrumentCounts {
  readonly dimensions: number
  /** Of the catalogue, without the extras of profiles. */
  readonly indicators: number
  readonly coreItems: number
  readonly minimumRequirements: number
  /** Anchors of the catalogue in standard language, five for each indicator. */
  readonly anchors: Localized<number>
  /** Questions and anchors of the catalogue in plain language. */
  readonly plainTexts: Localized<number>
  readonly profiles: readonly ProfileCounts[]
}

export interface ProfileCounts {
  readonly id: string
  readonly excluded: number
  readonly extras: number
  /** 100 in a complete instrument; less while dimensions are missing. */
  readonly dimensionWeightSum: number
}

/** How much an instrument holds, for a check at a glance. */
export function instrumentCounts({
  structure,
  indicatorTexts,
  profiles,
}: Instrument): InstrumentCounts {
  const indicators = structure.dimensions.flatMap((dimension) => dimension.indicators)
  const texts = localize((language) => Object.values(indicatorTexts[language]))
  return {
    dimensions: structure.dimensions.length,
    indicators: indicators.length,
    coreItems: indicators.filter(({ core }) => core).length,
    minimumRequirements: indicators.filter(({ minimum }) => minimum).length,
    anchors: localize((language) => sum(texts[language].map(({ anchors }) => anchors.length))),
    plainTexts: localize((language) =>
      sum(texts[language].map(({ plain }) => 1 + plain.anchors.length)),
    ),
    profiles: profiles.map((profile) => ({
      id: profile.id,
      excluded: Object.values(profile.indicators).filter(({ include }) => include === false).length,
      extras: profile.extras.length,
      dimensionWeightSum: sum(Object.values(profile.dimensionWeights)),
    })),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
