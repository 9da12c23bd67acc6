import { CST, Lexer } from 'yaml'
import type { InstrumentFindingCode } from '../../core/instruments/instrument-finding.ts'
import type { FileProblem } from './file-problem.ts'

/** Deeper than any instrument, shallow enough for every recursion that follows. */
export const maximumDepth = 16
const maximumIndent = 100
const maximumTokens = 60_000

const refusedTokens: Partial<Record<CST.TokenType, InstrumentFindingCode>> = {
  alias: 'alias',
  anchor: 'alias',
  tag: 'tag',
  'directive-line': 'directive',
}

/** Tokens of the library's own that stand for no characters of the text. */
const markers: ReadonlySet<CST.TokenType | null> = new Set(['doc-mode', 'flow-error-end', 'scalar'])

/**
 * Looks at a text's words before anything is built from them, and stops at the first that no instrument
 * needs: aliases that could explode, tags, directives, nesting without end. Takes time and memory in proportion
 * to the tokens it has to look at.
 */
export function findRefusedToken(text: string): FileProblem | null {
  const nesting = nestingCounter()
  let offset = 0
  let count = 0
  let isScalarText = false
  for (const token of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isScalarText ? null : CST.tokenType(token)
    isScalarText = type === 'scalar'
    if (markers.has(type) && type !== null) continue
    count += 1
    const code = refusalOf(type, token, count, nesting)
    if (code !== null) return { offset, path: [], code, params: { text: token.slice(0, 40) } }
    offset += token.length
  }
  return null
}

function refusalOf(
  type: CST.TokenType | null,
  token: string,
  count: number,
  nesting: NestingCounter,
): InstrumentFindingCode | null {
  if (count > maximumTokens) return 'too_many_values'
  if (nesting.isTooDeepAt(type, token)) return 'too_deep'
  return type === null ? null : (refusedTokens[type] ?? null)
}

interface NestingCounter {
  isTooDeepAt(type: CST.TokenType | null, token: string): boolean
}

/**
 * Nesting shows in brackets, in several "- " on one line, or in indentation, which needs a column for each
 * level.
 */
function nestingCounter(): NestingCounter {
  let brackets = 0
  let indicatorsInLine = 0
  let isAtLineStart = true
  return {
    isTooDeepAt(type, token) {
      const isIndent = isAtLineStart && type === 'space'
      isAtLineStart = type === 'newline'
      if (type === 'newline') indicatorsInLine = 0
      if (type === 'seq-item-ind' || type === 'explicit-key-ind') indicatorsInLine += 1
      if (type === 'flow-map-start' || type === 'flow-seq-start') brackets += 1
      if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1)
      return (
        brackets > maximumDepth ||
        indicatorsInLine > maximumDepth ||
        (isIndent && token.length > maximumIndent)
      )
    },
  }
}
