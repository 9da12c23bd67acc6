import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import type { VisitScore } from '../scoring/visit-score.ts'

/**
 * Every dimension that some visit has, once each, as the latest visit that has it knows it: first
 * those of the latest visit in catalogue order, then those that only earlier ones have.
 */
export function allDimensions(latestFirst: readonly VisitScore[]): readonly SnapshotDimension[] {
  const dimensions = latestFirst.flatMap((score) => score.dimensions.map((each) => each.dimension))
  return dimensions.filter(
    ({ id }, index) => dimensions.findIndex((other) => other.id === id) === index,
  )
}
