import type { SnapshotDimension, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import type { OrganisationType } from '../instruments/instrument-source.ts'
import type { OrganisationId } from '../organisations/organisation.ts'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  isAtLeast,
  negate,
  parseFraction,
  subtract,
} from '../scoring/fraction.ts'
import { pointsOf } from '../scoring/score-dimension.ts'
import type { Level } from '../visits/answer.ts'
import type { AssessedVisit, VisitId } from '../visits/visit.ts'
import type { PeerThresholds } from './peer-thresholds.ts'

/** An organisation with its latest closed visit, as it can stand beside others. */
export interface PeerOrganisation {
  readonly organisationId: OrganisationId
  readonly type: OrganisationType
  /** It agreed that its results enter a peer group. */
  readonly consents: boolean
  readonly visit: AssessedVisit
}

/** The three things that may be said; a number, a rank or a name never is. */
export const peerStatements = ['clearly_below', 'within', 'clearly_above'] as const
export type PeerStatement = (typeof peerStatements)[number]

export const peerGroupKinds = ['same_type', 'all_types'] as const
export type PeerGroupKind = (typeof peerGroupKinds)[number]

/** What makes core items the same. */
export interface CoreItem {
  readonly comparisonKey: string
  readonly weight: number
}

/** A core item that is rated. */
export interface CoreRating extends CoreItem {
  readonly level: Level
}

/** One organisation within a group for one dimension. */
export interface PeerMember {
  readonly organisationId: OrganisationId
  readonly visitId: VisitId
  readonly type: OrganisationType
  readonly ratings: readonly CoreRating[]
}

export type PeerGroups = Readonly<Record<PeerGroupKind, readonly PeerMember[]>>

const largestTellingRemainder = 4

/** A dimension's core items in the order of their comparison keys: all that a peer group looks at. */
export function coreItems({ indicators }: SnapshotDimension): readonly SnapshotIndicator[] {
  return indicators
    .filter(({ core, extra }) => core && !extra)
    .toSorted((a, b) => (a.comparisonKey < b.comparisonKey ? -1 : 1))
}

/** The levels of the core items; null unless every one of them is rated, or there are none. */
export function coreRatings(
  dimension: SnapshotDimension,
  answers: AssessedVisit['answers'],
): readonly CoreRating[] | null {
  const core = coreItems(dimension)
  const ratings = core.flatMap(({ id, comparisonKey, weight }) => {
    const rating = answers[id]?.rating
    return rating?.status === 'rated' ? [{ comparisonKey, weight, level: rating.level }] : []
  })
  return ratings.length === 0 || ratings.length < core.length ? null : ratings
}

/** Who may stand in a group at all: with consent, and seen not too long ago. @param today ISO date */
export function eligiblePeers(
  organisations: readonly PeerOrganisation[],
  today: string,
  { greatestAgeMonths }: PeerThresholds,
): readonly PeerOrganisation[] {
  const earliest = monthsBefore(today, greatestAgeMonths)
  return organisations.filter(({ consents, visit }) => consents && visit.date >= earliest)
}

/** The day so many months before, which may be one that its month does not have: days are only compared. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const counted = year * 12 + (month - 1) - months
  const text = (value: number, length: number) => String(value).padStart(length, '0')
  return `${text(Math.floor(counted / 12), 4)}-${text((counted % 12) + 1, 2)}${day.slice(7)}`
}

/**
 * The groups for one dimension: all with the same core items by comparison key, and among them those of
 * one type with the same weights.
 * @param eligible without the organisation itself
 */
export function peerGroups(
  dimensionId: string,
  reference: readonly CoreItem[],
  type: OrganisationType,
  eligible: readonly PeerOrganisation[],
): PeerGroups {
  const allTypes = eligible.flatMap((organisation) =>
    memberOf(organisation, dimensionId, reference),
  )
  return {
    all_types: allTypes,
    same_type: allTypes.filter(
      (member) =>
        member.type === type &&
        member.ratings.every(({ weight }, index) => weight === reference[index]?.weight),
    ),
  }
}

function memberOf(
  { organisationId, type, visit }: PeerOrganisation,
  dimensionId: string,
  reference: readonly CoreItem[],
): PeerMember[] {
  const dimension = visit.snapshot.dimensions.find(({ id }) => id === dimensionId)
  const ratings = dimension === undefined ? null : coreRatings(dimension, visit.answers)
  if (ratings === null || !haveEqualKeys(ratings, reference)) return []
  return [{ organisationId, visitId: visit.id, type, ratings }]
}

function haveEqualKeys(one: readonly CoreItem[], other: readonly CoreItem[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ comparisonKey }, index) => comparisonKey === other[index]?.comparisonKey)
  )
}

/**
 * Which of the groups may be spoken of: the same type, unless it is too small or what is left of the wider
 * group without it would be one to four organisations, whose values could be told from the difference;
 * else all types, when there are enough organisations from enough types.
 * @returns null when neither may ("Vergleichsgruppe zu klein"). Source: docs/method.md §17
 */
export function presentableGroup(
  groups: PeerGroups,
  thresholds: PeerThresholds,
): PeerGroupKind | null {
  const { same_type: sameType, all_types: allTypes } = groups
  if (sameType.length >= thresholds.minimumOthers && !leavesFew(groups)) return 'same_type'
  const types = new Set(allTypes.map(({ type }) => type))
  const isWide =
    allTypes.length >= thresholds.minimumOthersOfAllTypes && types.size >= thresholds.minimumTypes
  return isWide ? 'all_types' : null
}

/** Whether the wider group without those of the same type would be one to four organisations. */
export function leavesFew({ same_type: sameType, all_types: allTypes }: PeerGroups): boolean {
  const remainder = allTypes.length - sameType.length
  return remainder >= 1 && remainder <= largestTellingRemainder
}

/** The points of core ratings, 0–100, with the weights of `weighedBy`. Source: docs/method.md §4 and §17 */
export function corePoints(
  ratings: readonly CoreRating[],
  weighedBy: readonly CoreItem[] = ratings,
): Fraction {
  const weights = weighedBy.map(({ weight }) => weight)
  const sum = ratings.reduce((total, { level }, index) => total + level * (weights[index] ?? 0), 0)
  return pointsOf(
    sum,
    weights.reduce((total, weight) => total + weight, 0),
  )
}

/** The middle value; of an even number the mean of the middle two. @param values at least one */
export function median(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted(compare)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new RangeError('No value has no median')
  return divide(add(low, high), fraction(2))
}

/** Where a value stands beside a median; exactly at the limit is "deutlich". Source: docs/method.md §17 */
export function statePosition(
  value: Fraction,
  middle: Fraction,
  { markedPoints }: PeerThresholds,
): PeerStatement {
  const distance = subtract(value, middle)
  const bound = parseFraction(markedPoints)
  if (isAtLeast(distance, bound)) return 'clearly_above'
  return isAtLeast(negate(distance), bound) ? 'clearly_below' : 'within'
}
