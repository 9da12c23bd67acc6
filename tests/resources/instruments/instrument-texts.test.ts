import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Field,
  type InstrumentSentence,
  instrumentSentences,
  instrumentsFolder,
  isAnchor,
  isPlain,
  levelOf,
  placed,
  placesWhere,
  theInstrument,
} from './instrument-sentences.ts'
import { repeatedOpenings } from './repeated-openings.ts'
import {
  anchorFaults,
  genericMasculines,
  hasForeignWords,
  isLoaded,
  plainFaults,
} from './text-faults.ts'

const sentences = instrumentSentences(await theInstrument())

/** Shortest and longest text in characters; what is shorter says nothing, what is longer is not read. */
const lengths: Partial<Record<Field, readonly [number, number]>> = {
  title: [10, 80],
  question: [70, 190],
  why: [80, 240],
  'anchor 0': [30, 140],
  'anchor 1': [40, 200],
  'anchor 2': [80, 260],
  'anchor 3': [150, 460],
  'anchor 4': [130, 360],
  strength: [80, 200],
  need: [80, 220],
  'recommendation start': [60, 210],
  'recommendation extend': [55, 210],
  'recommendation deepen': [55, 180],
  'plain question': [20, 120],
  'plain anchor 0': [10, 80],
  'plain anchor 1': [15, 90],
  'plain anchor 2': [25, 100],
  'plain anchor 3': [35, 120],
  'plain anchor 4': [35, 140],
}

function isTooLongOrShort({ field, text }: InstrumentSentence): boolean {
  const [shortest, longest] = lengths[field] ?? [10, 160]
  return text.length < shortest || text.length > longest
}

function anchorFaultsOf(sentence: InstrumentSentence): string[] {
  const level = levelOf(sentence)
  if (level === null || !isAnchor(sentence)) return []
  return anchorFaults(sentence.text, level, sentence.language)
}

/** The instrument's first German anchor of level 3, with other words in it. */
function planted(text: string): InstrumentSentence[] {
  const [first] = sentences.filter(
    ({ language, field }) => language === 'de' && field === 'anchor 3',
  )
  if (first === undefined) throw new Error('The instrument has no anchor of level 3.')
  return [{ ...first, text }]
}

describe('the texts of the instrument', () => {
  test('are looked at all together', () => {
    // 54 indicators with five anchors, in two languages, and those of the profiles
    expect(sentences.filter((sentence) => isAnchor(sentence)).length).toBeGreaterThan(540)
    expect(new Set(sentences.map(({ profile }) => profile)).size).toBe(8)
  })

  test('are neither too short nor too long', () => {
    expect(placesWhere(planted('Kurz.'), isTooLongOrShort)).toHaveLength(1)
    expect(placesWhere(sentences, isTooLongOrShort)).toEqual([])
  })

  test('say in the anchors what can be seen, and name the proof where they must', () => {
    const hasFaults = (sentence: InstrumentSentence) => anchorFaultsOf(sentence).length > 0
    expect(placesWhere(planted('Weitgehend umgesetzt.'), hasFaults)).toHaveLength(1)
    expect(placesWhere(sentences, hasFaults)).toEqual([])
  })

  test('judge nobody', () => {
    const judges = ({ text, language }: InstrumentSentence) => isLoaded(text, language)
    expect(placesWhere(planted('Ein Mangel.'), judges)).toHaveLength(1)
    expect(placesWhere(sentences, judges)).toEqual([])
  })

  test('name people of all genders', () => {
    const isMasculine = ({ text, language }: InstrumentSentence) =>
      language === 'de' && genericMasculines(text).length > 0
    expect(placesWhere(planted('Alle Mitarbeiter wissen es.'), isMasculine)).toHaveLength(1)
    expect(placesWhere(sentences, isMasculine)).toEqual([])
  })

  test('are translated', () => {
    const isForeign = ({ text, language }: InstrumentSentence) => hasForeignWords(text, language)
    expect(placesWhere(planted('All teams know the rule.'), isForeign)).toHaveLength(1)
    expect(placesWhere(sentences, isForeign)).toEqual([])
  })

  test('are short and flat in plain language', () => {
    const isHard = (sentence: InstrumentSentence) =>
      isPlain(sentence) && plainFaults(sentence.text).length > 0
    const [plain] = sentences.filter(isPlain)
    const nested = {
      ...(plain ?? expect.fail()),
      text: 'Wir wissen, dass, wer fragt, Hilfe bekommt.',
    }
    expect(placesWhere([nested], isHard)).toEqual([placed(nested)])
    expect(placesWhere(sentences, isHard)).toEqual([])
  })

  test('do not all begin alike', () => {
    const alike = sentences.map((sentence) => ({ ...sentence, text: `Es gibt ${sentence.text}` }))
    expect(repeatedOpenings(alike).length).toBeGreaterThan(100)
    expect(repeatedOpenings(sentences)).toEqual([])
  })

  test('never promise Leichte Sprache', () => {
    const files = globSync('*/*/**/*.yaml', { cwd: instrumentsFolder })
    expect(files.length).toBeGreaterThan(20)
    const promising = files.filter((file) =>
      /leichte[rn]?\s+sprache/i.test(readFileSync(join(instrumentsFolder, file), 'utf8')),
    )
    expect(promising).toEqual([])
  })
})
