import { type InstrumentSentence, isPlain } from './instrument-sentences.ts'

const compared = /^(question|why|anchor|strength|recommendation|plain)/
const highestStandardCount = 3
const highestPlainCount = 4

/**
 * Openings that a dimension repeats in the same field of too many of its indicators. The first two words count,
 * in plain language the first four, because short sentences have to begin alike sooner. The development need has
 * a fixed pattern and is left out.
 */
export function repeatedOpenings(sentences: readonly InstrumentSentence[]): string[] {
  const indicators = new Map<string, Set<string>>()
  for (const sentence of sentences.filter(({ field }) => compared.test(field))) {
    const opening = openingOf(sentence)
    indicators.set(opening, (indicators.get(opening) ?? new Set()).add(sentence.indicator))
  }
  return [...indicators]
    .filter(([opening, { size }]) =>
      opening.includes(' plain ') ? size > highestPlainCount : size > highestStandardCount,
    )
    .map(([opening, { size }]) => `${size} times ${opening}`)
}

function openingOf(sentence: InstrumentSentence): string {
  const { language, profile, indicator, field, text } = sentence
  const [dimension] = indicator.split('.')
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .slice(0, isPlain(sentence) ? 4 : 2)
  return `${language} ${profile ?? 'catalogue'} ${dimension} ${field}: ${words.join(' ')}`
}
