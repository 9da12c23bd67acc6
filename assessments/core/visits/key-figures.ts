import { type Fraction, fraction, multiply, subtract } from '../scoring/fraction.ts'
import { type KeyFigure, keyFigureTopicSchema } from './entries/key-figure.ts'

/** A total smaller than this could be people that somebody knows; 0 says nothing about anyone. */
const smallestShownCount = 5

export type ShownCount =
  /** Nobody has entered a number. */
  | { readonly kind: 'none' }
  | { readonly kind: 'exact'; readonly value: number }
  /** "unter 5" */
  | { readonly kind: 'small' }
  /** What is left of the whole is small, or the whole leaves too little choice. */
  | { readonly kind: 'withheld' }

/** A key figure as others may see it. */
export interface ShownKeyFigure {
  /** n */
  readonly count: ShownCount
  /** N */
  readonly total: ShownCount
  /** n / N, 0 to 1; null unless both are exact and N is not 0. */
  readonly share: Fraction | null
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallestShownCount
}

function shownTotal({ total }: KeyFigure): ShownCount {
  if (total === null) return { kind: 'none' }
  return isSmall(total) ? { kind: 'small' } : { kind: 'exact', value: total }
}

function shownCount({ count, total }: KeyFigure): ShownCount {
  if (count === null) return { kind: 'none' }
  const isRestSmall = total !== null && isSmall(total - count)
  if (!isSmall(count) && !isRestSmall) return { kind: 'exact', value: count }
  return isSmall(count) && !hasLittleChoice(total) ? { kind: 'small' } : { kind: 'withheld' }
}

/** Of 6, a count that is neither shown nor "under 5" could only be 5. */
function hasLittleChoice(total: number | null): boolean {
  return total !== null && total < 2 * smallestShownCount
}

/**
 * What anyone but the person who enters it may see of a key figure. A count of 1 to 4 is "under 5"; where
 * the rest N − n is 1 to 4, or a whole under 10 has a small part, the count is withheld. So neither n nor
 * the share can be derived. Everything that shows key figures goes through here. Source: docs/method.md §14
 */
export function shownKeyFigure(figure: KeyFigure): ShownKeyFigure {
  const count = shownCount(figure)
  const total = shownTotal(figure)
  return { count, total, share: shareOf(count, total) }
}

/** More than the whole is a slip, and no share. */
function shareOf(count: ShownCount, total: ShownCount): Fraction | null {
  if (count.kind !== 'exact' || total.kind !== 'exact') return null
  if (total.value === 0 || count.value > total.value) return null
  return fraction(count.value, total.value)
}

export type KeyFigureProblem = 'count_above_total' | 'period_reversed'

/** What cannot be true of a figure as it is entered; empty when all is well. */
export function keyFigureProblems(figure: KeyFigure): readonly KeyFigureProblem[] {
  const { count, total, periodFrom, periodTo } = figure
  const isAbove = count !== null && total !== null && count > total
  const isReversed = periodFrom !== null && periodTo !== null && periodFrom > periodTo
  return [
    ...(isAbove ? (['count_above_total'] as const) : []),
    ...(isReversed ? (['period_reversed'] as const) : []),
  ]
}

/** How a figure has moved since an earlier visit. */
export interface KeyFigureChange {
  readonly direction: 'more' | 'fewer' | 'equal'
  /** How many more or fewer; 0 or greater. */
  readonly difference: number
  /** In percentage points, from the exact shares; null unless both visits show a share. */
  readonly sharePoints: Fraction | null
  /** The periods last a different number of months: the counts cannot be read side by side. */
  readonly periodsDiffer: boolean
}

/**
 * From visit to visit. @returns null unless both counts are shown: a change must not tell what the
 * figures themselves withhold. Source: docs/method.md §14
 */
export function compareKeyFigures(earlier: KeyFigure, later: KeyFigure): KeyFigureChange | null {
  const [before, after] = [shownKeyFigure(earlier), shownKeyFigure(later)]
  if (before.count.kind !== 'exact' || after.count.kind !== 'exact') return null
  const difference = after.count.value - before.count.value
  return {
    direction: directionOf(difference),
    difference: Math.abs(difference),
    sharePoints: sharePoints(before.share, after.share),
    periodsDiffer: periodsDiffer(earlier, later),
  }
}

function directionOf(difference: number): KeyFigureChange['direction'] {
  if (difference === 0) return 'equal'
  return difference > 0 ? 'more' : 'fewer'
}

function sharePoints(before: Fraction | null, after: Fraction | null): Fraction | null {
  if (before === null || after === null) return null
  return multiply(subtract(after, before), fraction(100))
}

const dayMilliseconds = 86_400_000
const monthDays = 365.25 / 12

function periodMonths({ periodFrom, periodTo }: KeyFigure): number | null {
  if (periodFrom === null || periodTo === null) return null
  const days = (Date.parse(periodTo) - Date.parse(periodFrom)) / dayMilliseconds + 1
  return Math.round(days / monthDays)
}

function periodsDiffer(earlier: KeyFigure, later: KeyFigure): boolean {
  const [before, after] = [periodMonths(earlier), periodMonths(later)]
  return before !== null && after !== null && before !== after
}

/** The same matter in another visit: the same topic, of own figures the same name. null if there is none. */
export function sameKeyFigure(
  figure: KeyFigure,
  others: Readonly<Record<string, KeyFigure>>,
): KeyFigure | null {
  const nameOf = ({ name }: KeyFigure) => name.trim().toLocaleLowerCase('de')
  const isSame = (other: KeyFigure) =>
    other.topic === figure.topic &&
    (figure.topic !== 'own' || (nameOf(figure) !== '' && nameOf(other) === nameOf(figure)))
  return Object.values(others).find(isSame) ?? null
}

/** The figures of a visit that have a number: the sheet's topics in its order, then its own ones. */
export function enteredKeyFigures(
  figures: Readonly<Record<string, KeyFigure>>,
): readonly KeyFigure[] {
  const order = keyFigureTopicSchema.options
  return Object.values(figures)
    .filter(({ count }) => count !== null)
    .toSorted((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic) || a.position - b.position)
}
