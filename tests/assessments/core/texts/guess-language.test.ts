import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { guessLanguage } from '../../../../assessments/core/texts/guess-language.ts'
import type { Language } from '../../../../assessments/core/texts/localized.ts'

it.each([
  ['Der Aushang im Eingang nennt nur eine Sprache, und das seit dem Umbau.', 'de'],
  ['The notice at the entrance names only one language, and that since the move.', 'en'],
  ['Dolmetschen klappt.', null],
  ['', null],
  ['D5.1, 3/4, 2026', null],
  ['The team is for the und der das mit', null],
  ['Das Formular heißt „Proof of residence“ und ist auf der Seite zu finden.', 'de'],
])('%j is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language)
})

it.each<Language>(['de', 'en'])('tells the long texts of the app itself (%s)', (language) => {
  const folder = join(import.meta.dirname, '../../../../resources/texts', language)
  const texts = ['refusals', 'settings', 'report', 'evidence'].flatMap((room) =>
    Object.values(JSON.parse(readFileSync(join(folder, `${room}.json`), 'utf8')) as object),
  )
  const long = texts.filter((text: string) => text.split(' ').length >= 12)
  const guessed = long.map((text: string) => guessLanguage(text))
  expect(guessed.filter((guess) => guess !== null && guess !== language)).toEqual([])
  expect(guessed.filter((guess) => guess === language).length / long.length).toBeGreaterThan(0.8)
})
