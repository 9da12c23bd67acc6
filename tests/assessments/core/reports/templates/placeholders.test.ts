import { expect, test } from 'vitest'
import {
  dimensionPlaceholders,
  nearestName,
  placeholderName,
  placeholderNamed,
  placeholders,
} from '../../../../../assessments/core/reports/templates/placeholders.ts'

test('every name of every language means its placeholder, and no name means two', () => {
  const all = [...placeholders, ...dimensionPlaceholders('D3')]
  for (const { names, placeholder } of all) {
    expect(placeholderNamed(names.de)).toEqual(placeholder)
    expect(placeholderNamed(names.en)).toEqual(placeholder)
  }
})

test('case, spaces, hyphens and umlauts are no reason to fail', () => {
  const body = { kind: 'text', field: 'supportingBody' }
  for (const written of ['Träger', ' TRAEGER ', 'träger', 'Supporting Body', 'supporting-body'])
    expect(placeholderNamed(written)).toEqual(body)
  expect(placeholderNamed('D10.Stufe')).toEqual({ kind: 'dimension', code: 'D10', part: 'level' })
})

test.each(['', 'kapitel', 'kapitel.', 'd1', 'd1.farbe', 'constructor', '__proto__', 'toString'])(
  '"%s" means nothing',
  (written) => {
    expect(placeholderNamed(written)).toBeNull()
  },
)

test('a slip of the pen is recognised, and a foreign word is not', () => {
  expect(nearestName('Organistion')).toBe('organisation')
  expect(nearestName('kapitel.zusammenfasung')).toBe('kapitel.zusammenfassung')
  expect(nearestName('d4.punkt')).toBe('d4.punkte')
  expect(nearestName('aktenzeichen')).toBeNull()
  expect(nearestName('x'.repeat(10_000))).toBeNull()
})

test('a placeholder is named in either language', () => {
  expect(placeholderName({ kind: 'chapter', id: 'plan' }, 'de')).toBe('kapitel.massnahmen')
  expect(placeholderName({ kind: 'chapter', id: 'plan' }, 'en')).toBe('chapter.measures')
})
