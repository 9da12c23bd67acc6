import { expect, it } from 'vitest'
import { fileName } from '../../../renderer/shared/file-name.ts'

it.each([
  ['Bericht Jobcenter Halle 05.03.2026', 'Bericht Jobcenter Halle 05.03.2026.docx'],
  ['Bericht A/B: "C" <D> 1', 'Bericht A B C D 1.docx'],
  ['Bericht \u0000Firma.  ', 'Bericht Firma.docx'],
])('names the file for "%s"', (title, name) => {
  expect(fileName(title, 'word')).toBe(name)
})

it('gives a workbook the ending of one', () => {
  expect(fileName('Fragebogen', 'excel')).toBe('Fragebogen.xlsx')
})

it('keeps the name short enough for every file system', () => {
  expect(fileName('Straße '.repeat(80), 'word').length).toBeLessThanOrEqual(125)
})
