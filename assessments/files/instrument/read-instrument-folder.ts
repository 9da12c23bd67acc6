import { checkInstrument } from '../../core/instruments/check-instrument.ts'
import {
  assembleInstrument,
  dimensionTextsFile,
  type InstrumentFiles,
  structureFile,
  textsFile,
} from '../../core/instruments/instrument-files.ts'
import type { InstrumentFinding } from '../../core/instruments/instrument-finding.ts'
import type { Instrument } from '../../core/instruments/instrument-source.ts'
import { languages } from '../../core/texts/localized.ts'
import { byPlace, fileFinding } from './file-finding.ts'
import { listInstrumentFiles } from './list-instrument-files.ts'
import { everyFile, type ReadFiles, readInstrumentFiles } from './read-instrument-files.ts'
import { located, type ReadFile } from './read-yaml-file.ts'

export type InstrumentReading =
  | { readonly ok: true; readonly instrument: Instrument }
  /** By file, in the order of its text; never empty. */
  | { readonly ok: false; readonly findings: readonly InstrumentFinding[] }

/**
 * Reads an instrument from its folder. Trusts nothing in it: whatever is wrong becomes a finding with file,
 * line and column, and all findings are collected. docs/instrument-format.md explains the files.
 */
export async function readInstrumentFolder(folder: string): Promise<InstrumentReading> {
  const list = await listInstrumentFiles(folder)
  if (list.findings.some(({ file }) => file === '.')) return { ok: false, findings: list.findings }
  const files = await readInstrumentFiles(folder, list.files)
  const wellFormed = wellFormedFiles(files)
  const findings = [
    ...list.findings,
    ...missingFiles(files, list.findings),
    ...superfluousFiles(files),
    ...everyFile(files).flatMap((file) => file.findings),
    ...(wellFormed === null ? [] : crossFindings(files, wellFormed)),
  ]
  if (findings.length > 0) return { ok: false, findings: findings.toSorted(byPlace) }
  const instrument = wellFormed === null ? null : assembleInstrument(wellFormed)
  if (instrument === null) throw new Error('An instrument without findings cannot be assembled.')
  return { ok: true, instrument }
}

/** What can be held against each other; nothing can without the structure. */
function wellFormedFiles(files: ReadFiles): InstrumentFiles | null {
  const structure = files.structure?.data ?? null
  if (structure === null) return null
  return {
    structure,
    texts: wellFormed(languages.map((language) => [language, files.texts[language]] as const)),
    dimensionTexts: {
      de: wellFormed(files.dimensionTexts.de),
      en: wellFormed(files.dimensionTexts.en),
    },
    profiles: wellFormed(files.profiles),
  }
}

function wellFormed<Name, Data>(
  files: Iterable<readonly [Name, ReadFile<Data> | null]>,
): ReadonlyMap<Name, Data> {
  return new Map(
    [...files].flatMap(([name, file]) => {
      const data = file?.data ?? null
      return data === null ? [] : [[name, data] as const]
    }),
  )
}

/** Files that must be there, without those whose absence has been explained already. */
function missingFiles(
  files: ReadFiles,
  explained: readonly InstrumentFinding[],
): InstrumentFinding[] {
  const present = new Set([...everyFile(files), ...explained].map(({ file }) => file))
  const dimensions = files.structure?.data?.dimensions ?? []
  const needed = [
    structureFile,
    ...languages.map(textsFile),
    ...languages.flatMap((language) =>
      dimensions.map(({ id }) => dimensionTextsFile(language, id)),
    ),
  ]
  const missing = needed.filter((file) => !present.has(file))
  if (files.profiles.size === 0) missing.push('profiles')
  return missing.map((file) => fileFinding(file, 'missing_file'))
}

/** Texts of dimensions that the instrument does not have. */
function superfluousFiles({ structure, dimensionTexts }: ReadFiles): InstrumentFinding[] {
  const data = structure?.data ?? null
  if (data === null) return []
  const known = new Set(data.dimensions.map(({ id }) => id))
  return languages.flatMap((language) =>
    [...dimensionTexts[language]]
      .filter(([name]) => !known.has(name))
      .map(([, { file }]) => fileFinding(file, 'unknown_file')),
  )
}

function crossFindings(files: ReadFiles, wellFormed: InstrumentFiles): InstrumentFinding[] {
  const byName = new Map(everyFile(files).map((file) => [file.file, file]))
  return checkInstrument(wellFormed).map((finding) => {
    const file = byName.get(finding.file)
    if (file === undefined) throw new Error(`A finding names an unread file: ${finding.file}`)
    return located(finding, file.locate)
  })
}
