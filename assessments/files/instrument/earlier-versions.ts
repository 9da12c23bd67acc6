import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Instrument } from '../../core/instruments/instrument-source.ts'
import { compareVersions } from '../../core/instruments/version-number.ts'
import { readInstrumentFolder } from './read-instrument-folder.ts'

const versionName = /^\d+\.\d+\.\d+$/

/**
 * The earlier versions that stand beside an instrument's folder (`<id>/<version>/`), newest first. Empty when it
 * stands alone; a version with findings of its own is left out.
 */
export async function readEarlierVersions(
  folder: string,
  { structure }: Instrument,
): Promise<readonly Instrument[]> {
  const beside = dirname(folder)
  const versions = (await readdir(beside))
    .filter((name) => versionName.test(name) && compareVersions(name, structure.version) < 0)
    .toSorted((a, b) => compareVersions(b, a))
  const readings = await Promise.all(
    versions.map((version) => readInstrumentFolder(join(beside, version))),
  )
  return readings
    .flatMap((reading) => (reading.ok ? [reading.instrument] : []))
    .filter(
      (earlier) =>
        earlier.structure.id === structure.id &&
        compareVersions(earlier.structure.version, structure.version) < 0,
    )
}
