import { checkExtras } from './check-extras.ts'
import { checkProfileItems } from './check-profile-items.ts'
import { checkProfileTexts } from './check-profile-texts.ts'
import { unknownReferences } from './check-references.ts'
import { findEntry } from './entries.ts'
import { type InstrumentFiles, profileFile } from './instrument-files.ts'
import type { UnlocatedFinding } from './instrument-finding.ts'
import type { InstrumentStructure, ProfileSource } from './instrument-source.ts'

/** Whether a profile fits the instrument, and leaves a whole one behind when it is applied. */
export function checkProfile(
  files: InstrumentFiles,
  name: string,
  profile: ProfileSource,
): UnlocatedFinding[] {
  const file = profileFile(name)
  return [
    ...checkFileName(file, name, profile),
    ...checkDimensionWeights(files.structure, file, profile),
    ...checkOverrides(files.structure, file, profile),
    ...checkExtras(files.structure, file, profile),
    ...checkProfileItems(files.structure, file, profile),
    ...checkProfileTexts(files, file, profile),
  ]
}

function checkFileName(file: string, name: string, { id }: ProfileSource): UnlocatedFinding[] {
  return id === name ? [] : [{ file, path: ['id'], code: 'profile_file_name', params: { id } }]
}

function checkDimensionWeights(
  { dimensions }: InstrumentStructure,
  file: string,
  { dimensionWeights }: ProfileSource,
): UnlocatedFinding[] {
  const known = dimensions.map(({ id }) => id)
  const path = ['dimensionWeights']
  return [
    ...known
      .filter((id) => findEntry(dimensionWeights, id) === undefined)
      .map((id) => ({ file, path, code: 'missing_dimension_weight', params: { id } }) as const),
    ...unknownKeys(file, path, dimensionWeights, known),
  ]
}

function checkOverrides(
  structure: InstrumentStructure,
  file: string,
  { indicators }: ProfileSource,
): UnlocatedFinding[] {
  const known = structure.dimensions.flatMap((dimension) =>
    dimension.indicators.map(({ id }) => id),
  )
  return [
    ...unknownKeys(file, ['indicators'], indicators, known),
    ...Object.entries(indicators).flatMap(([id, override]) =>
      unknownReferences(structure, file, ['indicators', id], override),
    ),
  ]
}

function unknownKeys(
  file: string,
  path: readonly string[],
  entries: Readonly<Record<string, unknown>>,
  known: readonly string[],
): UnlocatedFinding[] {
  return Object.keys(entries)
    .filter((id) => !known.includes(id))
    .map((id) => ({ file, path: [...path, id], code: 'unknown_id', params: { id } }))
}
