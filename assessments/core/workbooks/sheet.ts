/** A sheet of a workbook: texts only, nothing about the program that shows it. */
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
  /** Null is an empty cell, to be filled in. */
  readonly rows: readonly (readonly (string | null)[])[]
}
