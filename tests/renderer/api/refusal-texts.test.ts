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
    const worded = wordRefusal({ code, params: { logId: 'L-42' } }, (key, values) =>
      words(key, { ...values }),
    )
    for (const sentence of Object.values(worded)) {
      expect(sentence).toMatch(/^\p{Lu}.*[.!?]$/u)
      expect(sentence).not.toContain('refusals.')
      expect(sentence).not.toContain('{{')
    }
  })
})

it('words a code that nobody knows as a surprise', () => {
  const words = texts.getFixedT('de')
  const worded = wordRefusal({ code: 'future.code', params: { logId: 'L-42' } }, (key, values) =>
    words(key, { ...values }),
  )
  expect(worded.happened).toBe('Ein unerwarteter Fehler ist aufgetreten.')
  expect(worded.next).toContain('L-42')
})
