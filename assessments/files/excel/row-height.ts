import type { Sheet } from '../../core/workbooks/sheet.ts'

const lineHeightPoints = 13.5
const paddingPoints = 4
/** Excel knows no higher row. */
const highestPoints = 409

function lineCount(text: string, widthCharacters: number): number {
  const charactersPerLine = Math.max(1, Math.floor(widthCharacters))
  return text
    .split('\n')
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0)
}

/** High enough for the longest text of a row when it is wrapped in its column; one line for an empty row. */
export function rowHeightPoints(row: Sheet['rows'][number], columns: Sheet['columns']): number {
  const lines = row.map((cell, index) =>
    typeof cell === 'string' ? lineCount(cell, columns[index]?.width ?? 1) : 1,
  )
  return Math.min(highestPoints, Math.max(1, ...lines) * lineHeightPoints + paddingPoints)
}
