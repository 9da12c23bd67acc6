import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DamagedInstrument, refuseDamaged } from '../../core/instruments/damaged-instrument.ts'
import { structureFile } from '../../core/instruments/instrument-files.ts'
import type { InstrumentFinding } from '../../core/instruments/instrument-finding.ts'
import type { Instrument } from '../../core/instruments/instrument-source.ts'
import { compareVersions } from '../../core/instruments/version-number.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { fileFinding, systemCode } from './file-finding.ts'
import { readInstrumentFolder } from './read-instrument-folder.ts'

export interface InstalledInstrument {
  readonly id: string
  readonly version: string
  readonly folder: string
}

const versionName = /^\d+\.\d+\.\d+$/

/** The instruments below a folder, `<id>/<version>/`: by id, the newest version of each first. Refuses with `instrument.damaged` when it cannot be read. */
export async function listInstalledInstruments(
  instrumentsFolder: string,
): Promise<Result<readonly InstalledInstrument[], 'instrument.damaged'>> {
  const listed = await listFolder(instrumentsFolder)
  return listed.ok ? listed : refuseDamaged(listed.damaged)
}

type ListedFolder =
  | { readonly ok: true; readonly value: readonly InstalledInstrument[] }
  | { readonly ok: false; readonly damaged: DamagedInstrument }

async function listFolder(instrumentsFolder: string): Promise<ListedFolder> {
  try {
    return { ok: true, value: await installedBelow(instrumentsFolder) }
  } catch (error) {
    const params = { reason: systemCode(error) }
    const finding = fileFinding(instrumentsFolder, 'folder_unreadable', params)
    return { ok: false, damaged: { id: null, version: null, finding } }
  }
}

async function installedBelow(instrumentsFolder: string): Promise<readonly InstalledInstrument[]> {
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

type InstrumentRefusal = 'instrument.not_installed' | 'instrument.damaged'

/** Refuses with `instrument.not_installed`, and with `instrument.damaged` when it is there but has findings. */
export async function readInstalledInstrument(
  instrumentsFolder: string,
  id: string,
  version: string,
): Promise<Result<Instrument, InstrumentRefusal>> {
  const installed = await listInstalledInstruments(instrumentsFolder)
  if (!installed.ok) return installed
  const found = installed.value.find((entry) => entry.id === id && entry.version === version)
  if (found === undefined) {
    return refuse('instrument.not_installed', { instrumentId: id, version })
  }
  const reading = await readInstalled(found)
  return reading.ok ? ok(reading.instrument) : refuseDamaged(reading.damaged)
}

interface InstalledInstruments {
  readonly instruments: readonly Instrument[]
  readonly damaged: readonly DamagedInstrument[]
}

/** All that are installed, each as it can be used or with what is wrong with it, in the order of the list. */
export async function readInstalledInstruments(
  instrumentsFolder: string,
): Promise<InstalledInstruments> {
  const listed = await listFolder(instrumentsFolder)
  if (!listed.ok) return { instruments: [], damaged: [listed.damaged] }
  const readings = await Promise.all(listed.value.map(readInstalled))
  return {
    instruments: readings.flatMap((reading) => (reading.ok ? [reading.instrument] : [])),
    damaged: readings.flatMap((reading) => (reading.ok ? [] : [reading.damaged])),
  }
}

type InstalledReading =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly damaged: DamagedInstrument }

async function readInstalled({
  id,
  version,
  folder,
}: InstalledInstrument): Promise<InstalledReading> {
  const reading = await readInstrumentFolder(folder)
  const [first] = reading.ok ? wrongName(reading.instrument, { id, version }) : reading.findings
  if (first !== undefined) {
    const finding = { ...first, file: join(folder, first.file) }
    return { ok: false, damaged: { id, version, finding } }
  }
  if (!reading.ok) throw new Error('An instrument without findings was not read.')
  return reading
}

/** An instrument is asked for by the name of its folder, so it has to call itself the same. */
function wrongName(
  { structure: { id, version } }: Instrument,
  folder: { readonly id: string; readonly version: string },
): InstrumentFinding[] {
  if (id === folder.id && version === folder.version) return []
  return [fileFinding(structureFile, 'instrument_folder_name', { id, version })]
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
