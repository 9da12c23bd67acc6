import { expect, it } from 'vitest'
import { searchFor } from '../../../assessments/core/search/search-texts.ts'
import { excerptOf, markedParts } from '../../../renderer/instruments/excerpt.ts'

const marked = (parts: ReturnType<typeof excerptOf>) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

it('keeps a short text whole and marks what was searched', () => {
  expect(marked(excerptOf('Die Straße ist nah.', searchFor('strasse', 'de')))).toBe(
    'Die [Straße] ist nah.',
  )
})

it('cuts a long text between words around the first match', () => {
  const text = `${'vorher '.repeat(30)}Dolmetschen ${'danach '.repeat(30)}`.trim()
  const excerpt = marked(excerptOf(text, searchFor('dolmetsch', 'de')))
  expect(excerpt).toMatch(/^… (vorher )+\[Dolmetsch\]en (danach )+…$/)
  expect(excerpt.length).toBeLessThan(160)
})

it('shows the beginning of a text that holds no word', () => {
  expect(marked(excerptOf('Nichts davon', searchFor('anderes', 'de')))).toBe('Nichts davon')
})

it('shows a match that stands at the very end', () => {
  const text = `${'wort '.repeat(60)}Ende`
  expect(marked(excerptOf(text, searchFor('ende', 'de')))).toMatch(/\[Ende\]$/)
})

it('marks a whole name, every time', () => {
  expect(marked(markedParts('Wege und Umwege', searchFor('wege', 'de')))).toBe(
    '[Wege] und Um[wege]',
  )
})
