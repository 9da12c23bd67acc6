/** Characters that nobody sees and no text needs: controls, turned reading direction, halves of a pair. */
const controlCharacter = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u

export interface ControlCharacter {
  readonly offset: number
  /** "U+202E" */
  readonly name: string
}

export function findControlCharacter(text: string): ControlCharacter | null {
  const match = controlCharacter.exec(text)
  if (match === null) return null
  const code = match[0].codePointAt(0) ?? 0
  return {
    offset: match.index,
    name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  }
}
