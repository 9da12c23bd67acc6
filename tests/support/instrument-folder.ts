import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Instrument } from '../../assessments/core/instruments/instrument-source.ts'
import { readInstrumentFolder } from '../../assessments/files/instrument/read-instrument-folder.ts'
import {
  dimensionTextsYaml,
  instrumentTextsYaml,
  profileYaml,
  structureYaml,
} from './instrument-yaml.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A file's path inside an instrument's folder → its text. */
type InstrumentTextFiles = Map<string, string>

/**
 * The files of a tiny whole instrument: the dimension d1 with four items, d2 with three, the profiles "office"
 * (nothing changed) and "firm" (an item left out, another core item, own words, one extra).
 */
function instrumentTextFiles(): InstrumentTextFiles {
  return new Map([
    ['instrument.yaml', structureYaml],
    ['texts/de/instrument.yaml', instrumentTextsYaml('de')],
    ['texts/en/instrument.yaml', instrumentTextsYaml('en')],
    ['texts/de/d1.yaml', dimensionTextsYaml('de', ['d1.a', 'd1.b', 'd1.c', 'd1.d'])],
    ['texts/en/d1.yaml', dimensionTextsYaml('en', ['d1.a', 'd1.b', 'd1.c', 'd1.d'])],
    ['texts/de/d2.yaml', dimensionTextsYaml('de', ['d2.a', 'd2.b', 'd2.c'])],
    ['texts/en/d2.yaml', dimensionTextsYaml('en', ['d2.a', 'd2.b', 'd2.c'])],
    ['profiles/office.yaml', profileYaml.office],
    ['profiles/firm.yaml', profileYaml.firm],
  ])
}

/** Writes the tiny instrument, changed or not, into a temporary folder of the running test. */
export function anInstrumentFolder(
  change: (files: InstrumentTextFiles) => void = () => {},
): string {
  const files = instrumentTextFiles()
  change(files)
  const folder = temporaryFolder()
  for (const [path, text] of files) writeInto(folder, path, text)
  return folder
}

/** The tiny instrument as it is read from its folder. */
export async function anInstrument(
  change: (files: InstrumentTextFiles) => void = () => {},
): Promise<Instrument> {
  const reading = await readInstrumentFolder(anInstrumentFolder(change))
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings, null, 2))
  return reading.instrument
}

export function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}

/** Replaces the one place of a file where a text stands; throws when there is none, or more than one. */
export function replaceOnce(
  files: InstrumentTextFiles,
  path: string,
  before: string,
  after: string,
): void {
  const parts = (files.get(path) ?? '').split(before)
  if (parts.length !== 2) {
    throw new Error(`"${before}" stands ${parts.length - 1} times in ${path}.`)
  }
  files.set(path, parts.join(after))
}
