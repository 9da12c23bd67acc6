import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instrument } from '../../core/instruments/instrument-source.ts'
import { compareVersions } from '../../core/instruments/version-number.ts'
import { readInstrumentFolder } from './read-instrument-folder.ts'

export interface InstalledInstrument {
  readonly id: string
  readonly version: string
  readonly folder: string
}

const versionName = /^\d+\.\d+\.\d+$/

/** The instruments below a folder, `<id>/<version>/`: by id, the newest version of each first. */
export async function listInstalledInstruments(
  instrumentsFolder: string,
): Promise<readonly InstalledInstrument[]> {
  const ids = await subfolders(instrumentsFolder)
  const perId = await Promise.all(
    ids.toSorted().map(async (id) => {
      const versions = await subfolders(join(instrumentsFolder, id))
      return versions
        .filter((version) => versionName.test(version))
        .toSorted((a, b) => compareVersions(b, a))
        .map((version) => ({ id, version, folder: join(instrumentsFolder, id, version) }))
    }),
  )
  return perId.flat()
}

/** Null when the instrument is not installed, has findings, or calls itself something else than its folder. */
export async function readInstalledInstrument(
  instrumentsFolder: string,
  id: string,
  version: string,
): Promise<Instrument | null> {
  const installed = await listInstalledInstruments(instrumentsFolder)
  const found = installed.find((entry) => entry.id === id && entry.version === version)
  return found === undefined ? null : readInstalled(found)
}

/** All usable instruments, in the order of listInstalledInstruments. */
export async function readInstalledInstruments(
  instrumentsFolder: string,
): Promise<readonly Instrument[]> {
  const installed = await listInstalledInstruments(instrumentsFolder)
  const instruments = await Promise.all(installed.map(readInstalled))
  return instruments.filter((instrument) => instrument !== null)
}

async function readInstalled(installed: InstalledInstrument): Promise<Instrument | null> {
  const reading = await readInstrumentFolder(installed.folder)
  if (!reading.ok) return null
  const { id, version } = reading.instrument.structure
  return id === installed.id && version === installed.version ? reading.instrument : null
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
