import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  isAtLeast,
  multiply,
  subtract,
  zero,
} from './fraction.ts'
import type { VisitScore } from './visit-score.ts'

/** Between what the overall value could lie if the dimensions weighed otherwise. */
export interface WeightSensitivity {
  readonly low: Fraction
  readonly high: Fraction
}

/** Every dimension's weight a fifth less or more, each for itself. */
const change = fraction(1, 5)
const one = fraction(1)

interface Weighed {
  readonly weight: Fraction
  readonly points: Fraction
}

function meanOf(weighed: readonly Weighed[]): Fraction {
  const weights = weighed.reduce((sum, { weight }) => add(sum, weight), zero)
  const values = weighed.reduce(
    (sum, { weight, points }) => add(sum, multiply(weight, points)),
    zero,
  )
  return divide(values, weights)
}

/**
 * The mean with the first `raised` dimensions a fifth heavier and the others a fifth lighter. A mean is
 * furthest from the middle when all that pull in one direction weigh most and all others least, so these
 * few means hold the extreme.
 */
function meansAlong(inOrder: readonly Weighed[]): readonly Fraction[] {
  const factorOf = (isRaised: boolean) => (isRaised ? add(one, change) : subtract(one, change))
  return Array.from({ length: inOrder.length + 1 }, (_, raised) =>
    meanOf(
      inOrder.map(({ weight, points }, index) => ({
        weight: multiply(weight, factorOf(index < raised)),
        points,
      })),
    ),
  )
}

const highest = (values: readonly Fraction[]) =>
  values.reduce((most, value) => (isAtLeast(value, most) ? value : most))
const lowest = (values: readonly Fraction[]) =>
  values.reduce((least, value) => (isAtLeast(value, least) ? least : value))

/**
 * How much the overall value depends on the weights of the dimensions: its lowest and highest value when each
 * weight may be up to 20 % less or more. @returns null while there is no overall value. Source: docs/method.md §7
 */
export function weightSensitivity({ dimensions, overall }: VisitScore): WeightSensitivity | null {
  if (overall.points === null) return null
  const inOrder = dimensions
    .flatMap(({ dimension, points }) =>
      points === null ? [] : [{ weight: fraction(dimension.weight), points }],
    )
    .toSorted((a, b) => compare(b.points, a.points))
  return { high: highest(meansAlong(inOrder)), low: lowest(meansAlong(inOrder.toReversed())) }
}
