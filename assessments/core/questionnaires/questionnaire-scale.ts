import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { Wording } from '../texts/wording.ts'
import { type Level, levels } from '../visits/answer.ts'
import type { QuestionnaireWording, ScaleLevel } from './questionnaire.ts'

/** Instruments say their scale in the usual words only; these say the same for every instrument. */
const plainKeys = {
  0: { name: 'questionnaire.plain.level_0', meaning: 'questionnaire.plain.meaning_0' },
  1: { name: 'questionnaire.plain.level_1', meaning: 'questionnaire.plain.meaning_1' },
  2: { name: 'questionnaire.plain.level_2', meaning: 'questionnaire.plain.meaning_2' },
  3: { name: 'questionnaire.plain.level_3', meaning: 'questionnaire.plain.meaning_3' },
  4: { name: 'questionnaire.plain.level_4', meaning: 'questionnaire.plain.meaning_4' },
} as const satisfies Record<Level, Omit<ScaleLevel, 'level'>>

/** The five levels, lowest first. */
export function questionnaireScale(
  { scale }: InstrumentSnapshot,
  wording: QuestionnaireWording,
  { language, translate }: Wording,
): ScaleLevel[] {
  return levels.map((level) => {
    if (wording === 'plain') {
      const { name, meaning } = plainKeys[level]
      return { level, name: translate(name), meaning: translate(meaning) }
    }
    const { name, anchor } = scale[level] ?? {}
    return { level, name: name?.[language] ?? '', meaning: anchor?.[language] ?? '' }
  })
}
