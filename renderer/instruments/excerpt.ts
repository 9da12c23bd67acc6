import { type Search, stretchesFound } from '../../assessments/core/search/search-texts.ts'

export interface ExcerptPart {
  readonly text: string
  readonly isMatch: boolean
}

const lettersBefore = 40
const lettersInAll = 130

/**
 * The piece of a text around the first match, cut between words and marked with "…" where something is missing;
 * without a match the text's beginning.
 */
export function excerptOf(text: string, search: Search): readonly ExcerptPart[] {
  const stretches = stretchesFound(text, search)
  const first = stretches[0]?.from ?? 0
  const start = first <= lettersBefore ? 0 : text.indexOf(' ', first - lettersBefore) + 1
  const end = endBetweenWords(text, Math.max(start + lettersInAll, stretches[0]?.to ?? 0))
  const parts: ExcerptPart[] = start > 0 ? [{ text: '… ', isMatch: false }] : []
  let at = start
  for (const { from, to } of stretches) {
    if (from < at || to > end) continue
    if (from > at) parts.push({ text: text.slice(at, from), isMatch: false })
    parts.push({ text: text.slice(from, to), isMatch: true })
    at = to
  }
  const rest = `${text.slice(at, end)}${end < text.length ? ' …' : ''}`
  return rest === '' ? parts : [...parts, { text: rest, isMatch: false }]
}

/** The whole text with its matches. */
export function markedParts(text: string, search: Search): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let at = 0
  for (const { from, to } of stretchesFound(text, search)) {
    parts.push({ text: text.slice(at, from), isMatch: false })
    parts.push({ text: text.slice(from, to), isMatch: true })
    at = to
  }
  return [...parts, { text: text.slice(at), isMatch: false }].filter(({ text: piece }) => piece)
}

function endBetweenWords(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const space = text.indexOf(' ', wanted)
  return space === -1 ? text.length : space
}
