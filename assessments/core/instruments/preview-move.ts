import type { Ratings } from '../visits/answer.ts'
import type { InstrumentSnapshot, SnapshotIndicator } from './instrument-snapshot.ts'

export const indicatorChanges = ['wording', 'weight', 'core', 'minimum'] as const
/** What is another about an item that means the same: its words, its weight, whether it is core or ★. */
export type IndicatorChange = (typeof indicatorChanges)[number]

export interface ChangedIndicator {
  readonly indicator: SnapshotIndicator
  readonly changes: readonly IndicatorChange[]
}

export interface LostIndicator {
  readonly indicator: SnapshotIndicator
  /** Somebody has rated it, or said why not, from either perspective. */
  readonly isAnswered: boolean
}

/** What becomes of a visit when it is moved from one version of its instrument to another. */
export interface MovePreview {
  /** Items that mean the same in both: their answers go along. */
  readonly kept: number
  /** Among the kept ones. */
  readonly changed: readonly ChangedIndicator[]
  /** They begin open. */
  readonly added: readonly SnapshotIndicator[]
  /** Their answers become open, and stay in the visit's history. */
  readonly lost: readonly LostIndicator[]
}

/**
 * Compares two snapshots by id and comparison key: an item that has kept its id and means something else now
 * is lost and new at once. @param answers from both perspectives. Source: domain §2.7
 */
export function previewMove(
  from: InstrumentSnapshot,
  to: InstrumentSnapshot,
  answers: readonly Ratings[],
): MovePreview {
  const [before, after] = [indicatorsOf(from), indicatorsOf(to)]
  const successor = new Map(after.map((indicator) => [meaningOf(indicator), indicator]))
  const earlier = new Set(before.map(meaningOf))
  const kept = before.flatMap((indicator) => {
    const next = successor.get(meaningOf(indicator))
    return next === undefined ? [] : [{ indicator: next, changes: changesOf(indicator, next) }]
  })
  return {
    kept: kept.length,
    changed: kept.filter(({ changes }) => changes.length > 0),
    added: after.filter((indicator) => !earlier.has(meaningOf(indicator))),
    lost: before
      .filter((indicator) => !successor.has(meaningOf(indicator)))
      .map((indicator) => ({ indicator, isAnswered: isAnswered(indicator, answers) })),
  }
}

function indicatorsOf({ dimensions }: InstrumentSnapshot): readonly SnapshotIndicator[] {
  return dimensions.flatMap(({ indicators }) => indicators)
}

function meaningOf({ id, comparisonKey }: SnapshotIndicator): string {
  return `${id}\n${comparisonKey}`
}

function isAnswered({ id }: SnapshotIndicator, answers: readonly Ratings[]): boolean {
  return answers.some((ratings) => (ratings[id]?.rating.status ?? 'open') !== 'open')
}

function changesOf(before: SnapshotIndicator, after: SnapshotIndicator): IndicatorChange[] {
  const isAnother: Readonly<Record<IndicatorChange, boolean>> = {
    wording: !isSame(before.texts, after.texts),
    weight: before.weight !== after.weight,
    core: before.core !== after.core,
    minimum: before.minimum !== after.minimum,
  }
  return indicatorChanges.filter((change) => isAnother[change])
}

/** Whatever the order of their fields, which is another where a snapshot comes from the store. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...fields].every((field) => isSame(one[field], other[field]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
