import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

/** Symbols such as ▲ are in none of the fonts whose widths are known; a guess at theirs moves no page. */
const estimate = estimatePageNumbersWith({ guess: true })

/** Longer than any word of a language. */
const longestWordLength = 60
/** Short enough for the narrowest column. */
const pieceLength = 8
const longWord = new RegExp(`\\S{${longestWordLength},}`, 'g')
const piece = new RegExp(`\\S{${pieceLength}}`, 'g')

function inPieces(text: string): string {
  return text.replace(longWord, (word) => word.replace(piece, '$& '))
}

type Formatted = Record<string, unknown> | readonly unknown[]

function isFormatted(value: unknown): value is Formatted {
  return typeof value === 'object' && value !== null
}

/** Where a text with a long word stands in the formatted document. */
interface LongText {
  readonly parent: unknown[]
  readonly index: number
  readonly text: string
}

function longTextsIn(value: unknown): LongText[] {
  if (Array.isArray(value)) {
    const parent: unknown[] = value
    return parent.flatMap((child, index) =>
      typeof child === 'string' && child.search(longWord) >= 0
        ? [{ parent, index, text: child }]
        : longTextsIn(child),
    )
  }
  return isFormatted(value) ? Object.values(value).flatMap(longTextsIn) : []
}

/**
 * Pages as Word will break them. Endless words are measured in pieces: where a word is wider than its
 * line, the layout takes a millisecond per character. The document itself keeps them whole.
 */
export const estimatePageNumbers: PageNumberEstimator = (body, context) => {
  const longTexts = longTextsIn(body)
  for (const { parent, index, text } of longTexts) parent[index] = inPieces(text)
  try {
    return estimate(body, context)
  } finally {
    for (const { parent, index, text } of longTexts) parent[index] = text
  }
}
