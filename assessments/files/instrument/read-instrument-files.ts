import { posix } from 'node:path'
import type { z } from 'zod'
import { structureFile, textsFile } from '../../core/instruments/instrument-files.ts'
import {
  type DimensionTexts,
  dimensionTextsSchema,
  type InstrumentStructure,
  type InstrumentTexts,
  instrumentStructureSchema,
  instrumentTextsSchema,
  type ProfileSource,
  profileSourceSchema,
} from '../../core/instruments/instrument-source.ts'
import type { Language } from '../../core/texts/localized.ts'
import { type ReadFile, readYamlFile } from './read-yaml-file.ts'

/** An instrument's files as they were read, each with its findings; by the name without its ending. */
export interface ReadFiles {
  readonly structure: ReadFile<InstrumentStructure> | null
  readonly texts: Readonly<Record<Language, ReadFile<InstrumentTexts> | null>>
  readonly dimensionTexts: Readonly<Record<Language, FilesByName<DimensionTexts>>>
  readonly profiles: FilesByName<ProfileSource>
}

type FilesByName<Data> = ReadonlyMap<string, ReadFile<Data>>

/** Reads those files that are there, one after the other: one broken file at a time is held in memory. */
export async function readInstrumentFiles(
  folder: string,
  files: readonly string[],
): Promise<ReadFiles> {
  const readOne = async <Schema extends z.ZodType>(file: string, schema: Schema) =>
    files.includes(file) ? await readYamlFile(folder, file, schema) : null
  const readAll = async <Schema extends z.ZodType>(subfolder: string, schema: Schema) => {
    const read = new Map<string, ReadFile<z.output<Schema>>>()
    for (const file of filesIn(files, subfolder)) {
      read.set(posix.basename(file, '.yaml'), await readYamlFile(folder, file, schema))
    }
    return read
  }
  return {
    structure: await readOne(structureFile, instrumentStructureSchema),
    texts: {
      de: await readOne(textsFile('de'), instrumentTextsSchema),
      en: await readOne(textsFile('en'), instrumentTextsSchema),
    },
    dimensionTexts: {
      de: await readAll('texts/de', dimensionTextsSchema),
      en: await readAll('texts/en', dimensionTextsSchema),
    },
    profiles: await readAll('profiles', profileSourceSchema),
  }
}

function filesIn(files: readonly string[], subfolder: string): string[] {
  return files.filter(
    (file) => posix.dirname(file) === subfolder && posix.basename(file) !== structureFile,
  )
}

export function everyFile({ structure, texts, dimensionTexts, profiles }: ReadFiles) {
  return [
    structure,
    texts.de,
    texts.en,
    ...dimensionTexts.de.values(),
    ...dimensionTexts.en.values(),
    ...profiles.values(),
  ].filter((file) => file !== null)
}
