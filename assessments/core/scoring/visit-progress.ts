import { type Fraction, fraction } from './fraction.ts'
import { isInScope } from './items-in-scope.ts'
import type { DimensionScore, ItemCounts } from './visit-score.ts'

/** How far a whole visit has come. */
export interface VisitProgress {
  readonly counts: ItemCounts
  /** Rated share of the applicable item weight of all dimensions, 0–1; null when nothing is applicable. */
  readonly coverage: Fraction | null
}

/** Adds up the dimensions of a visit; without any, all counts are 0. Source: docs/method.md §5 */
export function visitProgress(dimensions: readonly DimensionScore[]): VisitProgress {
  const sumOf = (count: keyof ItemCounts) =>
    dimensions.reduce((sum, { counts }) => sum + counts[count], 0)
  const applicable = dimensions
    .flatMap(({ items }) => items)
    .filter((item) => isInScope(item) && item.rating.status !== 'not_applicable')
  const rated = applicable.filter(({ rating }) => rating.status === 'rated')
  const weightOf = (items: typeof applicable) =>
    items.reduce((sum, { indicator }) => sum + indicator.weight, 0)
  return {
    counts: {
      applicable: sumOf('applicable'),
      rated: sumOf('rated'),
      notApplicable: sumOf('notApplicable'),
      notAssessed: sumOf('notAssessed'),
      open: sumOf('open'),
    },
    coverage: applicable.length === 0 ? null : fraction(weightOf(rated), weightOf(applicable)),
  }
}
