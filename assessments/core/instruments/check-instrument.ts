import { checkBlocks } from './check-blocks.ts'
import { checkIds } from './check-ids.ts'
import { checkProfile } from './check-profile.ts'
import { checkReferences } from './check-references.ts'
import { checkRepeatedTexts } from './check-repeated-texts.ts'
import { checkRequiredItems } from './check-required-items.ts'
import { checkTexts } from './check-texts.ts'
import { checkThresholds } from './check-thresholds.ts'
import type { InstrumentFiles } from './instrument-files.ts'
import type { UnlocatedFinding } from './instrument-finding.ts'

/** Everything that keeps well-formed files from fitting together; empty when they do. */
export function checkInstrument(files: InstrumentFiles): UnlocatedFinding[] {
  return [
    ...checkIds(files.structure),
    ...checkBlocks(files.structure),
    ...checkReferences(files.structure),
    ...checkRequiredItems(files.structure),
    ...checkThresholds(files.structure.thresholds),
    ...checkTexts(files),
    ...checkRepeatedTexts(files),
    ...[...files.profiles].flatMap(([name, profile]) => checkProfile(files, name, profile)),
  ]
}
