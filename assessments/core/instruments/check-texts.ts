import { type Language, languages } from '../texts/localized.ts'
import { checkAskedRoles, checkNotApplicableWhen } from './check-indicator-texts.ts'
import { checkTextIds } from './check-text-ids.ts'
import { findEntry } from './entries.ts'
import { dimensionTextsFile, type InstrumentFiles, textsFile } from './instrument-files.ts'
import type { UnlocatedFinding } from './instrument-finding.ts'
import type {
  DimensionStructure,
  DimensionTexts,
  InstrumentStructure,
  InstrumentTexts,
} from './instrument-source.ts'

/** In each language everything has its texts, and nothing else has any. */
export function checkTexts({
  structure,
  texts,
  dimensionTexts,
}: InstrumentFiles): UnlocatedFinding[] {
  return languages.flatMap((language) => {
    const names = texts.get(language)
    return [
      ...(names === undefined ? [] : checkNames(structure, names, textsFile(language))),
      ...structure.dimensions.flatMap((dimension) => {
        const indicatorTexts = dimensionTexts[language].get(dimension.id)
        if (indicatorTexts === undefined) return []
        return checkDimensionTexts(structure, dimension, indicatorTexts, language)
      }),
    ]
  })
}

function checkNames(
  structure: InstrumentStructure,
  names: InstrumentTexts,
  file: string,
): UnlocatedFinding[] {
  const { blocks, dimensions, topics, roles, places, legalBases } = structure
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
  return [
    ...checkTextIds(file, ['blocks'], names.blocks, ids(blocks)),
    ...checkTextIds(file, ['dimensions'], names.dimensions, ids(dimensions)),
    ...checkTextIds(file, ['topics'], names.topics, topics),
    ...checkTextIds(file, ['roles'], names.roles, roles),
    ...checkTextIds(file, ['places'], names.places, places),
    ...checkTextIds(file, ['legalBases'], names.legalBases, ids(legalBases)),
  ]
}

function checkDimensionTexts(
  { roles }: InstrumentStructure,
  { id: dimensionId, indicators }: DimensionStructure,
  texts: DimensionTexts,
  language: Language,
): UnlocatedFinding[] {
  const file = dimensionTextsFile(language, dimensionId)
  const ids = indicators.map(({ id }) => id)
  return [
    ...checkTextIds(file, [], texts, ids),
    ...indicators.flatMap(({ id, notApplicableAllowed }) => {
      const indicatorTexts = findEntry(texts, id)
      if (indicatorTexts === undefined) return []
      const place = { file, path: [id] }
      return [
        ...checkNotApplicableWhen(place, indicatorTexts, notApplicableAllowed),
        ...checkAskedRoles(place, indicatorTexts.ask, roles),
      ]
    }),
  ]
}
