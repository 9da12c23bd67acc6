import writeExcelFile, { type CellObject, type Sheet as ExcelSheet } from 'write-excel-file/node'
import type { Sheet, SheetColumn } from '../../core/workbooks/sheet.ts'
import { xmlText } from '../xml/xml-text.ts'
import { rowHeightPoints } from './row-height.ts'

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

/** Always a text, so that Excel reads no formula into words that begin with =, +, - or @. */
function bodyCell(text: string | null, { muted = false }: Partial<SheetColumn> = {}): CellObject {
  const color = muted ? { textColor: colors.muted } : {}
  return text === null
    ? { ...look, ...color }
    : { ...look, ...color, type: String, format: '@', value: xmlText(text) }
}

/** With a height of its own: not every program fits rows to wrapped texts when it opens a file. */
function bodyRow(row: Sheet['rows'][number], columns: Sheet['columns']): CellObject[] {
  const height = rowHeightPoints(row, columns)
  return row.map((text, index) => ({ ...bodyCell(text, columns[index]), height }))
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

/** Sheets as the bytes of an .xlsx file. The first row of every sheet stays in sight. */
export async function packWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeExcelFile(sheets.map(excelSheet), { fontFamily: 'Calibri', fontSize }).toBuffer()
}
