import { findEntry } from '../instruments/entries.ts'
import { isInScope } from '../scoring/items-in-scope.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import { type Answers, openAnswer } from '../visits/answer.ts'
import { evidenceProblems } from './evidence-problems.ts'
import { evidenceSupport, type SupportEntries } from './evidence-support.ts'

export interface DimensionSupport {
  /** Items in scope with a level. */
  readonly rated: number
  /** Those of them that are sufficiently supported. */
  readonly sufficient: number
}

/** How much of what is rated in a dimension somebody else could check. Source: docs/method.md §16 */
export function dimensionSupport(
  { dimension, items }: Pick<DimensionScore, 'dimension' | 'items'>,
  answers: Answers,
  entries: SupportEntries,
): DimensionSupport {
  const rated = items.filter((item) => isInScope(item) && item.rating.status === 'rated')
  const sufficient = rated.filter(({ indicator }) => {
    const answer = findEntry(answers, indicator.id) ?? openAnswer
    const support = evidenceSupport(indicator.id, dimension, entries)
    return evidenceProblems(answer, dimension, support).length === 0
  })
  return { rated: rated.length, sufficient: sufficient.length }
}
