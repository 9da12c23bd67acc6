import { expect, it } from 'vitest'
import { reportFileName } from '../../../renderer/reports/report-file-name.ts'

it.each([
  ['Bericht Jobcenter Halle 05.03.2026', 'Bericht Jobcenter Halle 05.03.2026.docx'],
  ['Bericht A/B: "C" <D> 1', 'Bericht A B C D 1.docx'],
  ['Bericht \u0000Firma.  ', 'Bericht Firma.docx'],
])('names the file for "%s"', (title, name) => {
  expect(reportFileName(title)).toBe(name)
})

it('keeps the name short enough for every file system', () => {
  expect(reportFileName('Straße '.repeat(80)).length).toBeLessThanOrEqual(125)
})
