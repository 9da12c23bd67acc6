import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../assessments/core/texts/localized.ts'
import { refusalCodes, wordRefusal } from '../../../renderer/api/refusal-texts.ts'
import { windowTexts } from '../../../renderer/texts/window-texts.ts'

const texts = i18next.createInstance()
beforeAll(() =>
  texts.init({ resources: windowTexts, lng: 'de', keySeparator: false, nsSeparator: false }),
)

describe.each(languages)('refusals in %s', (language) => {
  it.each(refusalCodes)('%s says what happened, what is safe and what to do next', (code) => {
    const words = texts.getFixedT(language)
    const params = {
      logId: 'L-42',
      file: 'a.yaml',
      line: 7,
      minimum: 12,
      finding: 'empty_file',
      path: 'b.docx',
    }
    const worded = wordRefusal({ code, params }, (key, values) => words(key, { ...values }))
    for (const sentence of Object.values(worded)) {
      expect(sentence).toMatch(/^\p{Lu}.*[.!?]$/u)
      expect(sentence).not.toContain('refusals.')
      expect(sentence).not.toContain('{{')
    }
  })
})

it.each([
  ['de', 'Zeile 7: Die Datei ist leer.'],
  ['en', 'line 7: The file is empty.'],
])('names file, line and finding of a damaged instrument (%s)', (language, place) => {
  const params = { file: '/instruments/x/a.yaml', line: 7, finding: 'empty_file' }
  const words = texts.getFixedT(language)
  const worded = wordRefusal({ code: 'instrument.damaged', params }, (key, values) =>
    words(key, { ...values }),
  )
  expect(worded.happened).toContain(`/instruments/x/a.yaml, ${place}`)
})

it('words a code that nobody knows as a surprise', () => {
  const words = texts.getFixedT('de')
  const worded = wordRefusal({ code: 'future.code', params: { logId: 'L-42' } }, (key, values) =>
    words(key, { ...values }),
  )
  expect(worded.happened).toBe('Ein unerwarteter Fehler ist aufgetreten.')
  expect(worded.next).toContain('L-42')
})
