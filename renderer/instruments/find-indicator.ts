import type {
  InstrumentSnapshot,
  SnapshotDimension,
  SnapshotIndicator,
} from '../../assessments/core/instruments/instrument-snapshot.ts'

export interface FoundIndicator {
  readonly dimension: SnapshotDimension
  readonly indicator: SnapshotIndicator
}

/** @returns null when the profile has no such indicator. */
export function findIndicator(
  { dimensions }: InstrumentSnapshot,
  indicatorId: string | null,
): FoundIndicator | null {
  for (const dimension of dimensions) {
    const indicator = dimension.indicators.find(({ id }) => id === indicatorId)
    if (indicator !== undefined) return { dimension, indicator }
  }
  return null
}
