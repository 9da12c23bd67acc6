/** What stands in a cell; dates as ISO texts, formulas as their last result, an empty cell as null. */
export type CellValue = string | number | boolean | null

/** A sheet as it was read from somebody's file. Every row and column is at its place, gaps included. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
}

const lettersInAlphabet = 26

/** "A" for 0, "Z" for 25, "AA" for 26. */
function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % lettersInAlphabet))
  return column < lettersInAlphabet
    ? rest
    : columnName(Math.floor(column / lettersInAlphabet) - 1) + rest
}

/** A cell's name as spreadsheets show it: "M7". @param row from 0. @param column from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}
