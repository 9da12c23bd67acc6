import { join } from 'node:path'
import type { IndicatorTextChanges } from '../../../assessments/core/instruments/indicator-texts.ts'
import type { Instrument } from '../../../assessments/core/instruments/instrument-source.ts'
import { type Language, languages } from '../../../assessments/core/texts/localized.ts'
import { readInstalledInstruments } from '../../../assessments/files/instrument/installed-instruments.ts'

export const instrumentsFolder = join(import.meta.dirname, '../../../resources/instruments')

export type Field =
  | 'title'
  | 'question'
  | 'why'
  | `anchor ${number}`
  | 'notApplicableWhen'
  | 'lookAt'
  | 'ask'
  | 'evidence'
  | 'strength'
  | 'need'
  | `recommendation ${'start' | 'extend' | 'deepen'}`
  | 'plain question'
  | `plain anchor ${number}`

/** One text of an instrument with the place that a person needs to find it. */
export interface InstrumentSentence {
  readonly language: Language
  /** Null for the catalogue itself. */
  readonly profile: string | null
  readonly indicator: string
  readonly field: Field
  readonly text: string
}

/** The newest version of the instrument that is shipped. */
export async function theInstrument(): Promise<Instrument> {
  const { instruments } = await readInstalledInstruments(instrumentsFolder)
  const newest = instruments.find(({ structure }) => structure.id === 'ikoe')
  if (newest === undefined) throw new Error('The instrument "ikoe" cannot be read.')
  return newest
}

/** Everything that an instrument says about its indicators, in the catalogue and in its profiles. */
export function instrumentSentences({
  indicatorTexts,
  profiles,
}: Instrument): readonly InstrumentSentence[] {
  return languages.flatMap((language) => [
    ...sentencesOf(language, null, indicatorTexts[language]),
    ...profiles.flatMap(({ id, texts }) => [
      ...sentencesOf(language, id, texts[language].indicators),
      ...sentencesOf(language, id, texts[language].extras),
    ]),
  ])
}

function sentencesOf(
  language: Language,
  profile: string | null,
  textsById: Readonly<Record<string, IndicatorTextChanges>>,
): InstrumentSentence[] {
  return Object.entries(textsById).flatMap(([indicator, texts]) =>
    fieldsOf(texts).flatMap(([field, text]) =>
      text === undefined ? [] : [{ language, profile, indicator, field, text }],
    ),
  )
}

function fieldsOf(texts: IndicatorTextChanges): [Field, string | undefined][] {
  return [
    ['title', texts.title],
    ['question', texts.question],
    ['why', texts.why],
    ...(texts.anchors ?? []).map((text, level): [Field, string] => [`anchor ${level}`, text]),
    ['notApplicableWhen', texts.notApplicableWhen],
    ...(texts.lookAt ?? []).map((text): [Field, string] => ['lookAt', text]),
    ...(texts.ask ?? []).map(({ question }): [Field, string] => ['ask', question]),
    ...(texts.evidence ?? []).map(({ example }): [Field, string] => ['evidence', example]),
    ['strength', texts.strength],
    ['need', texts.need],
    ['recommendation start', texts.recommendations?.start],
    ['recommendation extend', texts.recommendations?.extend],
    ['recommendation deepen', texts.recommendations?.deepen],
    ['plain question', texts.plain?.question],
    ...(texts.plain?.anchors ?? []).map((text, level): [Field, string] => [
      `plain anchor ${level}`,
      text,
    ]),
  ]
}

/** "de company d5.letters anchor 3: …", so that a failing test says where to look. */
export function placed({ language, profile, indicator, field, text }: InstrumentSentence): string {
  return `${language} ${profile ?? 'catalogue'} ${indicator} ${field}: ${text}`
}

/** The texts in which a search finds something. */
export function placesWhere(
  sentences: readonly InstrumentSentence[],
  isFound: (sentence: InstrumentSentence) => boolean,
): string[] {
  return sentences.filter(isFound).map(placed)
}

export function isAnchor({ field }: InstrumentSentence): boolean {
  return field.startsWith('anchor')
}

export function isPlain({ field }: InstrumentSentence): boolean {
  return field.startsWith('plain')
}

/** 0 to 4 of an anchor, standard or plain; null for any other text. */
export function levelOf({ field }: InstrumentSentence): number | null {
  const [, level] = /anchor (\d)$/.exec(field) ?? []
  return level === undefined ? null : Number(level)
}
