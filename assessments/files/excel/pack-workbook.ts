import writeExcelFile, { type CellObject, type Sheet as ExcelSheet } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'
import type { Sheet, SheetCell, SheetColumn } from '../../core/workbooks/sheet.ts'
import { xmlText } from '../xml/xml-text.ts'
import { rowHeightPoints } from './row-height.ts'

/** The library does not name it for Node. */
type ExcelFeature = NonNullable<
  NonNullable<Parameters<typeof writeExcelFile>[1]>['features']
>[number]

const colors = { header: '#EAF5F6', headerText: '#053F46', line: '#C9D6D8', muted: '#808B8F' }
const fontSize = 10

const look = {
  alignVertical: 'top',
  wrap: true,
  borderColor: colors.line,
  borderStyle: 'thin',
} as const satisfies CellObject

function headerCell({ header }: SheetColumn): CellObject {
  return {
    ...look,
    type: String,
    value: xmlText(header),
    fontWeight: 'bold',
    textColor: colors.headerText,
    backgroundColor: colors.header,
  }
}

/** Words are always a text, so that Excel reads no formula into those that begin with =, +, - or @. */
function bodyCell(cell: SheetCell, { muted = false }: Partial<SheetColumn> = {}): CellObject {
  const base = { ...look, ...(muted ? { textColor: colors.muted } : {}) }
  if (cell === null) return base
  if (typeof cell === 'number') return { ...base, type: Number, value: cell }
  if (typeof cell === 'object')
    return { ...base, type: Date, format: 'dd.mm.yyyy', value: new Date(`${cell.day}T00:00:00Z`) }
  return { ...base, type: String, format: '@', value: xmlText(cell) }
}

/** With a height of its own: not every program fits rows to wrapped texts when it opens a file. */
function bodyRow(row: Sheet['rows'][number], columns: Sheet['columns']): CellObject[] {
  const height = rowHeightPoints(row, columns)
  return row.map((cell, index) => ({ ...bodyCell(cell, columns[index]), height }))
}

function excelSheet({ name, columns, rows }: Sheet): ExcelSheet<never> {
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    showGridLines: false,
    data: [columns.map(headerCell), ...rows.map((row) => bodyRow(row, columns))],
  }
}

/** The library knows no filters, so their element is put where the format wants it. */
function filtersOf(sheets: readonly Sheet[]): ExcelFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _options, { sheetIndex }) {
            const sheet = sheets[sheetIndex]
            if (sheet?.hasFilter !== true || sheet.columns.length === 0) return xml
            const last = getCellAddress(sheet.rows.length, sheet.columns.length - 1)
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? []
            const markup = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${last}` })
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
          },
        },
      },
    },
  }
}

/** Sheets as the bytes of an .xlsx file. The first row of every sheet stays in sight. */
export async function packWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeExcelFile(sheets.map(excelSheet), {
    fontFamily: 'Calibri',
    fontSize,
    features: [filtersOf(sheets)],
  }).toBuffer()
}
