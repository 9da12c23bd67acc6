import { ok, type Result, refuse } from '../../core/result.ts'

/** Far more than a questionnaire has; a single far-off cell would otherwise fill the gap with empty rows. */
const mostRows = 5_000
const mostColumns = 256

type SheetXmlTrouble = 'sheet.document_type' | 'sheet.too_large' | 'sheet.damaged'

/** What `xmlns:r` says in every sheet, in the two editions of the format. */
const namespaces = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]
/** The position of a row ("7") or a cell ("M7"), with or without a prefix: the parser ignores prefixes. */
const positions = /(?<![\w.-])r\s*=\s*["']([^"']{0,100})/g
const position = /^([A-Z]{0,3})(\d{1,7})$/
const rowStarts = /<(?:[\w.-]+:)?row[\s/>]/g

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count += 1
  return count
}

/**
 * Looks through a part of a workbook before it is parsed: no document type, which could define
 * entities that grow, and in a sheet no row or cell so far out that the gap alone fills the memory.
 */
export function checkSheetXml(contents: Buffer): Result<null, SheetXmlTrouble> {
  const text = contents.toString('utf8')
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return refuse('sheet.document_type')
  if (!text.includes('sheetData')) return ok(null)
  if (countMatches(text, rowStarts) > mostRows) return refuse('sheet.too_large')
  for (const [, value = ''] of text.matchAll(positions)) {
    if (namespaces.includes(value)) continue
    const [, letters, row] = position.exec(value) ?? []
    if (letters === undefined) return refuse('sheet.damaged')
    if (Number(row) > mostRows || columnNumber(letters) > mostColumns)
      return refuse('sheet.too_large', { cell: value })
  }
  return ok(null)
}
