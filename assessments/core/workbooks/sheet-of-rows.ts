import type { Sheet, SheetCell, SheetColumn } from './sheet.ts'

/** A column with what it shows of a row. */
export interface ColumnOf<Row> extends SheetColumn {
  readonly cell: (row: Row) => SheetCell
}

export const column = <Row>(
  header: string,
  width: number,
  cell: ColumnOf<Row>['cell'],
): ColumnOf<Row> => ({ header, width, muted: false, cell })

/** One line for each row, with filters. */
export function sheetOf<Row>(
  name: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Sheet {
  return {
    name,
    columns,
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    hasFilter: true,
  }
}
