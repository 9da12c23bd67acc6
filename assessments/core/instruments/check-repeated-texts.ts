import { type Language, languages } from '../texts/localized.ts'
import type { IndicatorTextChanges } from './indicator-texts.ts'
import { dimensionTextsFile, type InstrumentFiles, profileFile } from './instrument-files.ts'
import type { PathStep, UnlocatedFinding } from './instrument-finding.ts'
import type { ProfileSource } from './instrument-source.ts'

interface PlacedText {
  readonly indicatorId: string
  readonly text: string
  readonly file: string
  readonly path: readonly PathStep[]
}

/**
 * Sentences that an instrument says twice in one language. A profile may repeat what the catalogue says about
 * the same indicator, because it replaces a list of anchors as a whole; profiles may share their wording.
 */
export function checkRepeatedTexts(files: InstrumentFiles): UnlocatedFinding[] {
  return languages.flatMap((language) => {
    const catalogue = catalogueTexts(files, language)
    const catalogueByText = firstByText(catalogue)
    return [
      ...repeats(catalogue),
      ...[...files.profiles].flatMap(([name, profile]) => {
        const own = profileOwnTexts(name, profile, language)
        return [...repeats(own), ...repeatsOfOthers(own, catalogueByText)]
      }),
    ]
  })
}

function catalogueTexts({ dimensionTexts }: InstrumentFiles, language: Language): PlacedText[] {
  return [...dimensionTexts[language]].flatMap(([dimensionId, texts]) =>
    placedTexts(dimensionTextsFile(language, dimensionId), [], texts),
  )
}

function profileOwnTexts(name: string, profile: ProfileSource, language: Language): PlacedText[] {
  const file = profileFile(name)
  const { indicators, extras } = profile.texts[language]
  return [
    ...placedTexts(file, ['texts', language, 'indicators'], indicators),
    ...placedTexts(file, ['texts', language, 'extras'], extras),
  ]
}

function placedTexts(
  file: string,
  path: readonly PathStep[],
  textsById: Readonly<Record<string, IndicatorTextChanges>>,
): PlacedText[] {
  return Object.entries(textsById).flatMap(([indicatorId, texts]) =>
    distinctiveTexts(texts).map(([steps, text]) => ({
      indicatorId,
      text,
      file,
      path: [...path, indicatorId, ...steps],
    })),
  )
}

/** The texts that must not be said twice; a place to look at or a kind of evidence may well recur. */
function distinctiveTexts(texts: IndicatorTextChanges): [PathStep[], string][] {
  const { title, question, why, anchors, strength, need, recommendations, plain } = texts
  const entries: [PathStep[], string | undefined][] = [
    [['title'], title],
    [['question'], question],
    [['why'], why],
    ...listed(['anchors'], anchors),
    [['strength'], strength],
    [['need'], need],
    [['recommendations', 'start'], recommendations?.start],
    [['recommendations', 'extend'], recommendations?.extend],
    [['recommendations', 'deepen'], recommendations?.deepen],
    [['plain', 'question'], plain?.question],
    ...listed(['plain', 'anchors'], plain?.anchors),
  ]
  return entries.flatMap(([steps, text]) => (text === undefined ? [] : [[steps, text]]))
}

function listed(path: PathStep[], texts: readonly string[] = []): [PathStep[], string][] {
  return texts.map((text, index) => [[...path, index], text])
}

function repeats(texts: readonly PlacedText[]): UnlocatedFinding[] {
  const firsts = firstByText(texts)
  return texts.flatMap((text) => {
    const first = firsts.get(comparable(text.text))
    return first === undefined || first === text ? [] : [repeatFinding(text, first)]
  })
}

function repeatsOfOthers(
  texts: readonly PlacedText[],
  catalogueByText: ReadonlyMap<string, PlacedText>,
): UnlocatedFinding[] {
  return texts.flatMap((text) => {
    const first = catalogueByText.get(comparable(text.text))
    if (first === undefined || first.indicatorId === text.indicatorId) return []
    return [repeatFinding(text, first)]
  })
}

function firstByText(texts: readonly PlacedText[]): ReadonlyMap<string, PlacedText> {
  return new Map(texts.toReversed().map((text) => [comparable(text.text), text]))
}

/** Letter case and white space do not make a sentence another one. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function repeatFinding({ file, path }: PlacedText, first: PlacedText): UnlocatedFinding {
  const params = { first: `${first.file}: ${first.path.join('/')}` }
  return { file, path, code: 'duplicate_text', params }
}
