import type { Language } from '../texts/localized.ts'
import type {
  DimensionTexts,
  Instrument,
  InstrumentStructure,
  InstrumentTexts,
  ProfileSource,
} from './instrument-source.ts'

/**
 * The files of an instrument whose shape is right, before it is known whether they fit together. A file that
 * is broken is not here, so that its absence is not reported a second time.
 */
export interface InstrumentFiles {
  readonly structure: InstrumentStructure
  readonly texts: ReadonlyMap<Language, InstrumentTexts>
  /** Language → dimension → texts of its indicators. */
  readonly dimensionTexts: Readonly<Record<Language, ReadonlyMap<string, DimensionTexts>>>
  /** By the name of the file, without its ending. */
  readonly profiles: ReadonlyMap<string, ProfileSource>
}

export const structureFile = 'instrument.yaml'

export function textsFile(language: Language): string {
  return `texts/${language}/instrument.yaml`
}

export function dimensionTextsFile(language: Language, dimensionId: string): string {
  return `texts/${language}/${dimensionId}.yaml`
}

export function profileFile(name: string): string {
  return `profiles/${name}.yaml`
}

/** Puts the files together; null when the texts of a language are missing altogether. */
export function assembleInstrument(files: InstrumentFiles): Instrument | null {
  const german = files.texts.get('de')
  const english = files.texts.get('en')
  if (german === undefined || english === undefined) return null
  return {
    structure: files.structure,
    texts: { de: german, en: english },
    indicatorTexts: {
      de: Object.assign({}, ...files.dimensionTexts.de.values()),
      en: Object.assign({}, ...files.dimensionTexts.en.values()),
    },
    profiles: [...files.profiles.values()],
  }
}
