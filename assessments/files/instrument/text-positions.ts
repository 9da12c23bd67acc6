import { LineCounter } from 'yaml'

export interface Position {
  readonly line: number
  readonly column: number
}

/** Where the whole file is meant. */
export const startOfFile: Position = { line: 1, column: 1 }

/** Turns an offset into a text into its line and column, both from 1. */
export function textPositions(text: string): (offset: number) => Position {
  const lines = new LineCounter()
  for (let start = 0; start !== -1; start = nextLineStart(text, start)) lines.addNewLine(start)
  return (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

function nextLineStart(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? -1 : end + 1
}
