import { structureFile } from './instrument-files.ts'
import type { PathStep, UnlocatedFinding } from './instrument-finding.ts'
import type { InstrumentStructure } from './instrument-source.ts'

const coreItemsPerDimension = 3

interface MarkedItem {
  readonly id: string
  readonly core: boolean
  readonly minimum: boolean
}

interface MarkedDimension {
  readonly file: string
  readonly path: readonly PathStep[]
  readonly dimensionId: string
  readonly items: readonly MarkedItem[]
}

/** Every dimension of the catalogue has three core items, one of them its minimum requirement. */
export function checkRequiredItems({ dimensions }: InstrumentStructure): UnlocatedFinding[] {
  return dimensions.flatMap(({ id, indicators }, index) =>
    requiredItemFindings({
      file: structureFile,
      path: ['dimensions', index],
      dimensionId: id,
      items: indicators,
    }),
  )
}

/** The same rule for one dimension, of the catalogue or as a profile leaves it. */
export function requiredItemFindings(dimension: MarkedDimension): UnlocatedFinding[] {
  const { file, path, dimensionId, items } = dimension
  const coreCount = items.filter(({ core }) => core).length
  const minimumItems = items.filter(({ minimum }) => minimum)
  const findings: UnlocatedFinding[] = []
  if (coreCount !== coreItemsPerDimension) {
    const params = { dimension: dimensionId, found: coreCount, expected: coreItemsPerDimension }
    findings.push({ file, path, code: 'core_item_count', params })
  }
  if (minimumItems.length !== 1) {
    const params = { dimension: dimensionId, found: minimumItems.length }
    findings.push({ file, path, code: 'minimum_requirement_count', params })
  }
  for (const { id, core } of minimumItems) {
    if (!core) findings.push({ file, path, code: 'minimum_requirement_not_core', params: { id } })
  }
  return findings
}
