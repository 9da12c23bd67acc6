/** Where Recharts puts a bar, in pixels; the part of its shape properties that is used. */
export interface BarPlace {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly index: number
}
