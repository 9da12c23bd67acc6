import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import type { Thresholds } from '../instruments/thresholds.ts'
import { compare, type Fraction, parseFraction, subtract } from '../scoring/fraction.ts'
import type { Level } from '../visits/answer.ts'
import type { VisitScope } from '../visits/visit.ts'
import { classifyChange, tendencyOf } from './classify-change.ts'
import { notComparableReasons, type Published, restrictions, sides } from './comparability.ts'
import { matchItems } from './match-items.ts'
import { matchedPoints, matchedShare } from './matched-values.ts'
import type {
  BothVisits,
  DimensionChange,
  DimensionComparison,
  DimensionOutcome,
  LeftOutItem,
  MatchedItem,
} from './visit-comparison.ts'

type ComparisonThresholds = Thresholds['comparison']

function findLevelMove({ earlier, later }: Published): BothVisits<Level> | null {
  if (!earlier?.level || !later?.level || earlier.level.label === later.level.label) return null
  return { earlier: earlier.level.label, later: later.level.label }
}

function differsFromPublished(points: BothVisits<Fraction>, published: Published): boolean {
  return sides.some((visit) => {
    const shown = published[visit]?.points
    return !shown || compare(shown, points[visit]) !== 0
  })
}

interface Movement {
  readonly rose: number
  readonly fell: number
}

function countMovement(matched: readonly MatchedItem[]): Movement {
  return {
    rose: matched.filter(({ change }) => change > 0).length,
    fell: matched.filter(({ change }) => change < 0).length,
  }
}

function describeChange(
  published: Published,
  matched: readonly MatchedItem[],
  { rose, fell }: Movement,
  thresholds: ComparisonThresholds,
): DimensionChange {
  const points = matchedPoints(matched)
  const change = subtract(points.later, points.earlier)
  const changeClass = classifyChange(change, parseFraction(thresholds.dimensionChangePoints), {
    rose,
    fell,
    netItems: thresholds.netChangedItems,
  })
  const isUndecided = changeClass === 'no_reliable_change'
  return {
    class: changeClass,
    change,
    matchedPoints: points,
    matchedDiffersFromPublished: differsFromPublished(points, published),
    tendency: isUndecided
      ? tendencyOf(change, parseFraction(thresholds.dimensionTendencyPoints))
      : null,
    mixed: isUndecided && rose >= thresholds.mixedItems && fell >= thresholds.mixedItems,
    restricted: restrictions(published, matched.length, thresholds),
    levelMovedWithoutReliableChange: isUndecided && findLevelMove(published) !== null,
  }
}

function isReassessed({ causes }: LeftOutItem): boolean {
  return causes.some(({ cause }) => cause === 'new_information' || cause === 'other_interpretation')
}

function isFallenKeyItem({ change, indicator }: MatchedItem): boolean {
  return change < 0 && (indicator.later.core || indicator.later.minimum)
}

/**
 * Compares one dimension of two visits over the items both have rated.
 * @param published the dimension's score in each visit, null where the instrument has none. @param thresholds the later visit's.
 * @returns 'not_comparable' with its reasons where a visit has no number in the dimension or too
 * little matches; the matched and left-out items are listed all the same.
 * Source: docs/method.md §9 and §10
 */
export function compareDimension(
  dimension: SnapshotDimension,
  published: Published,
  scopes: BothVisits<VisitScope>,
  thresholds: ComparisonThresholds,
): DimensionComparison {
  const set = matchItems(
    { scope: scopes.earlier, items: published.earlier?.items ?? [] },
    { scope: scopes.later, items: published.later?.items ?? [] },
  )
  const { matched, leftOut } = set
  const share = matchedShare(set)
  const movement = countMovement(matched)
  const reasons = notComparableReasons(published, matched.length, share, thresholds)
  const outcome: DimensionOutcome =
    reasons.length > 0
      ? { class: 'not_comparable', reasons }
      : describeChange(published, matched, movement, thresholds)
  return {
    dimension,
    published,
    outcome,
    matched,
    leftOut,
    reassessed: leftOut.filter(isReassessed),
    matchedShare: share,
    ...movement,
    fallenKeyItems: matched.filter(isFallenKeyItem),
    levelMove: findLevelMove(published),
  }
}
