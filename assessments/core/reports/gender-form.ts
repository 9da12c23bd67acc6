import type { GenderForm } from './report-settings.ts'

const signs = { colon: ':', star: '*', underscore: '_' } as const

/** "Kolleginnen und Kollegen", "Prüferinnen oder Prüfer": the same stem twice, the second with its ending. */
const pair = /(?<!\p{L})(\p{L}+?)innen (?:und|oder) \1(?:en|n|e|s)?(?!\p{L})/gu

/**
 * A German text with its pairs in another form: "Kolleg:innen". Pairs whose second half has another stem
 * ("Zeuginnen und Betroffene") stay as they are, as does every text without a pair.
 */
export function withGenderForm(text: string, form: GenderForm): string {
  return form === 'pair' ? text : text.replace(pair, `$1${signs[form]}innen`)
}
