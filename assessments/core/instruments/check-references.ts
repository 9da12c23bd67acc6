import { structureFile } from './instrument-files.ts'
import type { PathStep, UnlocatedFinding } from './instrument-finding.ts'
import type { InstrumentStructure } from './instrument-source.ts'

/** The lists of ids that an indicator, an override of one, an extra or a dimension may carry. */
interface Referring {
  readonly topics?: readonly string[] | undefined
  readonly roles?: readonly string[] | undefined
  readonly places?: readonly string[] | undefined
  readonly legalBases?: readonly string[] | undefined
}

/** Ids that dimensions and indicators refer to and the instrument does not have. */
export function checkReferences(structure: InstrumentStructure): UnlocatedFinding[] {
  return structure.dimensions.flatMap((dimension, index) => {
    const path = ['dimensions', index]
    return [
      ...unknownReferences(structure, structureFile, path, { topics: dimension.topics }),
      ...dimension.indicators.flatMap((indicator, indicatorIndex) =>
        unknownReferences(
          structure,
          structureFile,
          [...path, 'indicators', indicatorIndex],
          indicator,
        ),
      ),
    ]
  })
}

/** Unknown ids in the lists of one entry that stands at this path of this file. */
export function unknownReferences(
  structure: InstrumentStructure,
  file: string,
  path: readonly PathStep[],
  { topics = [], roles = [], places = [], legalBases = [] }: Referring,
): UnlocatedFinding[] {
  const unknownIn = (field: string, used: readonly string[], known: readonly string[]) =>
    used.flatMap((id, index): UnlocatedFinding[] =>
      known.includes(id)
        ? []
        : [{ file, path: [...path, field, index], code: 'unknown_id', params: { id } }],
    )
  return [
    ...unknownIn('topics', topics, structure.topics),
    ...unknownIn('roles', roles, structure.roles),
    ...unknownIn('places', places, structure.places),
    ...unknownIn(
      'legalBases',
      legalBases,
      structure.legalBases.map(({ id }) => id),
    ),
  ]
}
