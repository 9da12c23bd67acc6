import { unknownReferences } from './check-references.ts'
import type { UnlocatedFinding } from './instrument-finding.ts'
import type { InstrumentStructure, ProfileSource } from './instrument-source.ts'

const maximumExtrasPerDimension = 2

/** The items that a profile adds: ids of their own, known references, at most two in a dimension. */
export function checkExtras(
  structure: InstrumentStructure,
  file: string,
  { extras }: ProfileSource,
): UnlocatedFinding[] {
  const { dimensions } = structure
  const takenIds = new Set(dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
  const counts = new Map<string, number>()
  const findings: UnlocatedFinding[] = []
  for (const [index, extra] of extras.entries()) {
    const path = ['extras', index]
    if (takenIds.has(extra.id)) {
      const params = { id: extra.id }
      findings.push({ file, path: [...path, 'id'], code: 'duplicate_id', params })
    }
    takenIds.add(extra.id)
    if (!dimensions.some(({ id }) => id === extra.dimension)) {
      const params = { id: extra.dimension }
      findings.push({ file, path: [...path, 'dimension'], code: 'unknown_id', params })
    }
    const count = (counts.get(extra.dimension) ?? 0) + 1
    counts.set(extra.dimension, count)
    if (count === maximumExtrasPerDimension + 1) {
      const params = { dimension: extra.dimension, maximum: maximumExtrasPerDimension }
      findings.push({ file, path, code: 'too_many_extras', params })
    }
    findings.push(...unknownReferences(structure, file, path, extra))
  }
  return findings
}
