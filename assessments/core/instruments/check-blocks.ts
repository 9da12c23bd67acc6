import { structureFile } from './instrument-files.ts'
import type { UnlocatedFinding } from './instrument-finding.ts'
import type { InstrumentStructure } from './instrument-source.ts'

/** Every dimension stands in exactly one block, and blocks name no others. */
export function checkBlocks({ blocks, dimensions }: InstrumentStructure): UnlocatedFinding[] {
  const known = new Set(dimensions.map(({ id }) => id))
  const placed = new Set<string>()
  const findings: UnlocatedFinding[] = []
  for (const [blockIndex, block] of blocks.entries()) {
    for (const [index, id] of block.dimensions.entries()) {
      const place = { file: structureFile, path: ['blocks', blockIndex, 'dimensions', index] }
      if (!known.has(id)) findings.push({ ...place, code: 'unknown_id', params: { id } })
      if (placed.has(id))
        findings.push({ ...place, code: 'dimension_in_two_blocks', params: { id } })
      placed.add(id)
    }
  }
  for (const [index, { id }] of dimensions.entries()) {
    if (placed.has(id)) continue
    const path = ['dimensions', index, 'id']
    findings.push({ file: structureFile, path, code: 'dimension_without_block', params: { id } })
  }
  return findings
}
