/** A day, shown as one and sorted as one. */
export interface SheetDay {
  /** ISO date. */
  readonly day: string
}

/** A text stays a text, whatever it begins with; null is an empty cell. */
export type SheetCell = string | number | SheetDay | null

/** A sheet of a workbook: what stands in it, nothing about the program that shows it. */
export interface SheetColumn {
  readonly header: string
  /** In characters of the sheet's font. */
  readonly width: number
  /** For machines more than for people. */
  readonly muted: boolean
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Each column can be filtered by its values. */
  readonly hasFilter?: boolean
}
