import type {
  SnapshotDimension,
  SnapshotIndicator,
} from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { AssessedVisit } from '../../assessments/core/visits/visit.ts'

/**
 * The method a second time, written from its description alone and without the code under test: a
 * weight is that many copies of an item, limits are numbers, and the span is found by trying.
 * Slow, approximate in the last decimals, and easy to read.
 */

/** Floating point may miss an equality by this much; real distances here are thousands of times larger. */
const slack = 1e-9
const reaches = (value: number, bound: number) => value >= bound - slack

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function copies<Value>(value: Value, weight: number): Value[] {
  return Array.from({ length: weight }, () => value)
}

/** 'n.a.', 'n.b.', 'open' or the level. */
type Given = number | 'n.a.' | 'n.b.' | 'open'

function given(visit: AssessedVisit, indicator: SnapshotIndicator): Given {
  const rating = visit.answers[indicator.id]?.rating
  if (rating?.status === 'rated') return rating.level
  if (rating?.status === 'not_applicable') return 'n.a.'
  return rating?.status === 'not_assessed' ? 'n.b.' : 'open'
}

function isRated(value: Given): value is number {
  return typeof value === 'number'
}

/** Walks through the additional items as often as something changes. */
function shortScope(visit: AssessedVisit, indicators: readonly SnapshotIndicator[]) {
  const scope = indicators.filter((item) => item.core && !item.extra)
  const waiting = indicators.filter((item) => !item.core && !item.extra)
  const countOf = (wanted: Given) => scope.filter((item) => given(visit, item) === wanted).length
  let movedUp = 0
  while (countOf('n.a.') > movedUp && waiting.length > 0) {
    scope.push(...waiting.splice(0, 1))
    movedUp += 1
  }
  let offers = countOf('n.b.')
  for (const item of waiting) {
    const value = given(visit, item)
    if (value === 'n.a.' || offers === 0) continue
    if (isRated(value)) scope.push(item)
    offers -= 1
  }
  return scope
}

function scopeOf(visit: AssessedVisit, dimension: SnapshotDimension): readonly SnapshotIndicator[] {
  const { indicators } = dimension
  return visit.scope === 'full' ? indicators : shortScope(visit, indicators)
}

/** Points for every way to rate the missing items 0, 2 or 4. */
function possiblePoints(fixed: readonly number[], missingWeights: readonly number[]): number[] {
  const [weight, ...rest] = missingWeights
  if (weight === undefined) return [25 * mean(fixed)]
  return [0, 2, 4].flatMap((level) => possiblePoints([...fixed, ...copies(level, weight)], rest))
}

function levelFor(points: number): number {
  return [12.5, 37.5, 62.5, 87.5].filter((bound) => reaches(points, bound)).length
}

export interface OracleDimension {
  readonly id: string
  readonly status: string
  readonly points: number | null
  readonly low: number | null
  readonly high: number | null
  readonly coverage: number | null
  readonly level: number | null
}

function oracleDimension(visit: AssessedVisit, dimension: SnapshotDimension): OracleDimension {
  const scope = scopeOf(visit, dimension)
  const applicable = scope.filter((item) => given(visit, item) !== 'n.a.')
  const rated = applicable.filter((item) => isRated(given(visit, item)))
  const missing = applicable.filter((item) => !rated.includes(item))
  const units = rated.flatMap((item) => copies(Number(given(visit, item)), item.weight))
  const allUnits = applicable.flatMap((item) => copies(item, item.weight))
  const coverage = allUnits.length === 0 ? null : units.length / allUnits.length
  const star = dimension.indicators.find((item) => item.minimum)
  const starValue = star === undefined || !scope.includes(star) ? 'open' : given(visit, star)
  const isStarUnchecked = star !== undefined && (starValue === 'open' || starValue === 'n.b.')

  const statusOf = () => {
    if (coverage === null) return 'not_applicable'
    if (applicable.length < 3) return 'too_few_applicable'
    if (rated.length < 3 || !reaches(coverage, 1 / 2)) return 'not_evaluable'
    if (!reaches(coverage, 3 / 4) || isStarUnchecked) return 'provisional'
    return visit.scope === 'full' ? 'reliable' : 'indicative'
  }
  const status = statusOf()
  const none = { points: null, low: null, high: null, level: null }
  if (!['reliable', 'indicative', 'provisional'].includes(status)) {
    return { id: dimension.id, status, coverage, ...none }
  }
  const points = 25 * mean(units)
  const possible = possiblePoints(
    units,
    missing.map((item) => item.weight),
  )
  const cap = star !== undefined && isRated(starValue) && starValue < 2 ? starValue + 1 : 4
  return {
    id: dimension.id,
    status,
    points,
    low: Math.min(...possible),
    high: Math.max(...possible),
    coverage,
    level: Math.min(levelFor(points), cap),
  }
}

export interface OracleScore {
  readonly dimensions: readonly OracleDimension[]
  readonly status: string
  readonly points: number | null
  readonly equalWeightPoints: number | null
}

const countsOverall = ({ status }: OracleDimension) =>
  status !== 'not_applicable' && status !== 'too_few_applicable'

export function oracleScore(visit: AssessedVisit): OracleScore {
  const dimensions = visit.snapshot.dimensions.map((dimension) => oracleDimension(visit, dimension))
  const units = dimensions.flatMap((score, index) =>
    copies(score, visit.snapshot.dimensions[index]?.weight ?? 0),
  )
  const applicable = units.filter(countsOverall)
  const evaluable = units.flatMap(({ points }) => (points === null ? [] : [points]))
  const covered = units.filter(({ status }) => status === 'reliable' || status === 'indicative')
  const none = { dimensions, points: null, equalWeightPoints: null }
  if (applicable.length === 0) return { ...none, status: 'not_applicable' }
  if (!reaches(evaluable.length / applicable.length, 0.6))
    return { ...none, status: 'not_evaluable' }
  const isCovered = reaches(covered.length / applicable.length, 0.8)
  const coveredStatus = visit.scope === 'full' ? 'reliable' : 'indicative'
  return {
    dimensions,
    status: isCovered ? coveredStatus : 'provisional',
    points: mean(evaluable),
    equalWeightPoints: mean(dimensions.flatMap(({ points }) => (points === null ? [] : [points]))),
  }
}

export interface OracleChange {
  readonly id: string
  readonly class: string
  readonly change: number | null
  readonly tendency: string | null
  readonly mixed: boolean
  readonly isRestricted: boolean
  readonly rose: number
  readonly fell: number
  readonly share: number
}

function tendencyFor(change: number, bound: number): string | null {
  if (reaches(change, bound)) return 'up'
  return reaches(-change, bound) ? 'down' : null
}

/** The applicable items of one visit that count below the line of q. */
function denominator(visit: AssessedVisit, other: AssessedVisit, id: string): SnapshotIndicator[] {
  const applicableIn = (some: AssessedVisit) => {
    const dimension = some.snapshot.dimensions.find((each) => each.id === id)
    const scope = dimension === undefined ? [] : scopeOf(some, dimension)
    return scope.filter((item) => given(some, item) !== 'n.a.')
  }
  const own = applicableIn(visit)
  if (visit.scope === 'short' || other.scope === 'full') return own
  const asked = applicableIn(other)
  return own.filter((item) => asked.some((each) => each.comparisonKey === item.comparisonKey))
}

function shareOf(some: readonly SnapshotIndicator[], all: readonly SnapshotIndicator[]): number {
  const unitsOf = (items: readonly SnapshotIndicator[]) =>
    items.flatMap((item) => copies(item, item.weight)).length
  return all.length === 0 ? 0 : unitsOf(some) / unitsOf(all)
}

function oracleChange(earlier: AssessedVisit, later: AssessedVisit, id: string): OracleChange {
  const before = denominator(earlier, later, id)
  const after = denominator(later, earlier, id)
  const pairs = after.flatMap((item) => {
    const partner = before.find((each) => each.comparisonKey === item.comparisonKey)
    if (partner === undefined) return []
    const [from, to] = [given(earlier, partner), given(later, item)]
    const reason = later.answers[item.id]?.changeReason
    const isReassessed = reason === 'new_information' || reason === 'other_interpretation'
    return isRated(from) && isRated(to) && !isReassessed ? [{ partner, item, from, to }] : []
  })
  const rose = pairs.filter(({ from, to }) => to > from).length
  const fell = pairs.filter(({ from, to }) => to < from).length
  const share = Math.min(
    shareOf(
      pairs.map(({ partner }) => partner),
      before,
    ),
    shareOf(
      pairs.map(({ item }) => item),
      after,
    ),
  )
  const scoreIn = (visit: AssessedVisit) =>
    oracleScore(visit).dimensions.find((score) => score.id === id)
  const both = [scoreIn(earlier), scoreIn(later)]
  const hasNumbers = both.every((score) => score !== undefined && score.points !== null)
  const facts = { id, rose, fell, share }
  if (!hasNumbers || pairs.length < 3 || !reaches(share, 2 / 3)) {
    const nothing = { change: null, tendency: null, mixed: false, isRestricted: false }
    return { ...facts, class: 'not_comparable', ...nothing }
  }
  const differences = pairs.flatMap(({ item, from, to }) => copies(to - from, item.weight))
  const change = 25 * mean(differences)
  const isRestricted = pairs.length < 5 || both.some((score) => score?.status !== 'reliable')
  const decided = { ...facts, change, tendency: null, mixed: false, isRestricted }
  if (reaches(change, 12.5) && rose - fell >= 2) return { ...decided, class: 'improved' }
  if (reaches(-change, 12.5) && fell - rose >= 2) return { ...decided, class: 'worsened' }
  const mixed = rose >= 2 && fell >= 2
  return { ...decided, class: 'no_reliable_change', tendency: tendencyFor(change, 5), mixed }
}

export interface OracleComparison {
  readonly dimensions: readonly OracleChange[]
  readonly class: string
  readonly change: number | null
  readonly tendency: string | null
  readonly isRestricted: boolean
}

export function oracleComparison(earlier: AssessedVisit, later: AssessedVisit): OracleComparison {
  const idsOf = (visit: AssessedVisit) => visit.snapshot.dimensions.map(({ id }) => id)
  const onlyEarlier = idsOf(earlier).filter((id) => !idsOf(later).includes(id))
  const dimensions = [...idsOf(later), ...onlyEarlier].map((id) => oracleChange(earlier, later, id))
  const laterDimensions = oracleScore(later).dimensions
  const weightOf = (id: string) =>
    later.snapshot.dimensions.find((dimension) => dimension.id === id)?.weight ?? 0
  const applicable = laterDimensions.filter(countsOverall)
  const applicableUnits = applicable.flatMap(({ id }) => copies(id, weightOf(id)))
  const units = dimensions.flatMap((each) => copies(each, weightOf(each.id)))
  const comparable = units.filter(({ change }) => change !== null)
  if (!reaches(comparable.length / applicableUnits.length, 2 / 3)) {
    const nothing = { change: null, tendency: null, isRestricted: false }
    return { dimensions, class: 'not_comparable', ...nothing }
  }
  const change = mean(comparable.map((each) => Number(each.change)))
  const unrestricted = comparable.filter((each) => !each.isRestricted)
  const isRestricted = !reaches(unrestricted.length / applicableUnits.length, 0.8)
  const decided = { dimensions, change, isRestricted }
  const tendency = tendencyFor(change, 2)
  if (!later.consultants.some((name) => earlier.consultants.includes(name))) {
    return { ...decided, class: 'tendency_only', tendency }
  }
  if (reaches(change, 5)) return { ...decided, class: 'improved', tendency: null }
  if (reaches(-change, 5)) return { ...decided, class: 'worsened', tendency: null }
  return { ...decided, class: 'no_reliable_change', tendency }
}
